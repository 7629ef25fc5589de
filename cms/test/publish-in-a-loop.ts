import { createLocalReq, type TypedUser } from 'payload'
import { openPayload } from '../src/boot/open-payload.ts'
import { runCommand } from '../src/commands/run-command.ts'
import { workflowOf } from '../src/workflow/workflow-of.ts'
import { activityRow, promiseRow } from './document-builders.ts'

/**
 * A process of its own that publishes promises with two activities, as many as asked for, each through every party's hands,
 * and says on stdout what the database acknowledged. Arguments: how many, and the id of the kommun. The people are those of
 * keys.ts, made by the test that starts it.
 */
const [count, municipality] = process.argv.slice(2)
const payload = await openPayload()
payload.logger.level = 'silent'
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)

async function person(name: string): Promise<TypedUser> {
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: `${name}@keys.example` } },
    sort: 'id',
    limit: 1,
    depth: 0,
  })
  if (!found.docs[0]) throw new Error(`There is no ${name}`)
  return { ...found.docs[0], collection: 'users' }
}

const writer = await person('writer')
const turns = [
  ['submit', writer],
  ['approve', await person('police')],
  ['approve', await person('municipality')],
  ['publish', writer],
] as const
say({ ready: true })
for (let n = 0; n < Number(count); n++) {
  try {
    const how = async () =>
      ({ draft: true, depth: 0, overrideAccess: false, user: writer, req: await createLocalReq({ user: writer }, payload) }) as const
    const promise = await payload.create({ collection: 'promises', data: promiseRow(municipality) as never, ...(await how()) })
    for (let a = 0; a < 2; a++) await payload.create({ collection: 'activities', data: activityRow(promise.id) as never, ...(await how()) })
    for (const [name, user] of turns) {
      const req = await createLocalReq({ user }, payload)
      const seen = (await workflowOf('promise', promise.id, req))?.state.contentHash ?? ''
      await runCommand({ name, type: 'promise', id: promise.id, input: { seen }, req: await createLocalReq({ user }, payload) })
    }
    say({ published: promise.ref })
  } catch (error) {
    const { message, status, isPublic, name } = error as Error & { status?: number; isPublic?: boolean }
    say({ refused: message, status, isPublic: isPublic === true || name === 'ValidationError' })
  }
}
await payload.destroy()
process.exit(0)
