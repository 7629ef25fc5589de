import { createLocalReq } from 'payload'
import { actingAs } from '../src/boot/acting-as.ts'
import { openPayload } from '../src/boot/open-payload.ts'
import { activityRow, promiseRow } from './document-builders.ts'

/**
 * A process of its own that publishes promises with two activities, as many as asked for, and says on stdout what the
 * database acknowledged. Arguments: how many, and the id of the kommun.
 */
/** The Local API throws MongoDB's own word for it; REST answers 409. */
const WRITE_CONFLICT = 112
const [count, municipality] = process.argv.slice(2)
const payload = await openPayload()
const user = await actingAs(payload)
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
say({ ready: true })
for (let n = 0; n < Number(count); n++) {
  try {
    const how = async () => ({ depth: 0, overrideAccess: false, user, req: await createLocalReq({ user }, payload) }) as const
    const promise = await payload.create({ collection: 'promises', data: promiseRow(municipality) as never, draft: true, ...(await how()) })
    for (let a = 0; a < 2; a++)
      await payload.create({ collection: 'activities', data: activityRow(promise.id) as never, draft: true, ...(await how()) })
    await payload.update({ collection: 'promises', id: promise.id, data: { _status: 'published' }, ...(await how()) })
    say({ published: promise.ref })
  } catch (error) {
    const { message, status, isPublic, name, code } = error as Error & { status?: number; isPublic?: boolean; code?: unknown }
    say({ refused: message, status, isPublic: isPublic === true || name === 'ValidationError' || code === WRITE_CONFLICT })
  }
}
await payload.destroy()
process.exit(0)
