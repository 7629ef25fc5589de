import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import readline from 'node:readline'
import { fileURLToPath } from 'node:url'
import { municipalityKey, type PartyKey } from '@lovat/shared/workflow/party-key'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../src/commands/in-transaction.ts'
import { readWholeLog } from '../src/workflow/log.ts'
import { workflowOf } from '../src/workflow/workflow-of.ts'
import { PASSWORD } from './access-people.ts'
import { draftPackage, type Package } from './document-builders.ts'
import { asking } from './gate-rest.ts'
import { peopleOf } from './keys.ts'
import { readLedger, readLive, strayActivities } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'
import { type Client, type Said, type Together, workAsClient } from './together/client.ts'
import { logExplains } from './walk/log-explains.ts'

/** LOVAT_TOGETHER_ROUNDS for longer. */
const ROUNDS = Number(process.env.LOVAT_TOGETHER_ROUNDS ?? 40)
const SWEDISH = /[åäö]|inte |Bara /i
const KEYS: PartyKey[] = ['police', municipalityKey('1281')]
const ALL = { pagination: false, depth: 0, overrideAccess: true } as const

let house: House
let clients: Client[]
const children: ChildProcess[] = []

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  await peopleOf(house)
  const tokens = new Map<string, string>()
  for (const name of ['writer', 'policewriter', 'police', 'municipality']) {
    const answer = await asking(house)('POST', '/users/login', { email: `${name}@keys.example`, password: PASSWORD })
    tokens.set(name, /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '')
  }
  const of = (server: string, name: string, role: Client['role'], ownField: Client['ownField']): Client => ({
    name: `${server} ${name}`,
    token: tokens.get(name) ?? '',
    role,
    ownField,
  })
  clients = [
    of('A', 'writer', 'writer', 'summary'),
    of('A', 'policewriter', 'writer', 'plainLanguage'),
    of('A', 'police', 'approver', null),
    of('A', 'municipality', 'approver', null),
    of('B', 'writer', 'writer', 'place'),
    of('B', 'policewriter', 'writer', 'activity'),
    of('B', 'police', 'approver', null),
    of('B', 'municipality', 'approver', null),
  ]
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await house?.close()
})

const { seed = 0 } = fc.readConfigureGlobal()

test(`eight people at the same promise, in one process (seed ${seed})`, async () => {
  const whole = await draftPackage(house)
  const together: Together = { promise: whole.id, activity: whole.activities[0]?.id ?? '', clients, rounds: ROUNDS, seed }
  const watching = watch(whole)
  const said = await Promise.all(
    clients.map((client) => workAsClient(asking(house, { Authorization: `JWT ${client.token}` }), client, together)),
  )
  await watching.stop()
  await judge(whole, said.flat())
}, 600_000)

/** Two processes that write all the time are for MongoDB: SQLite has one writer at a time, and lets nobody queue for it. */
const withTwoServers = process.env.LOVAT_TEST_DATABASE === 'mongodb' ? [seed] : []
test.each(withTwoServers)(
  'eight people at the same promise, in two server processes (seed %i)',
  async () => {
    const whole = await draftPackage(house)
    const servers = await Promise.all(
      ['A', 'B'].map((name) =>
        startServer({
          promise: whole.id,
          activity: whole.activities[0]?.id ?? '',
          clients: clients.filter((client) => client.name.startsWith(name)),
          rounds: ROUNDS,
          seed,
        }),
      ),
    )
    const watching = watch(whole)
    for (const { child } of servers) child.stdin?.write('go\n')
    const said = (await Promise.all(servers.map(({ ended }) => ended))).flat()
    await watching.stop()
    await judge(whole, said)
  },
  600_000,
)

async function startServer(together: Together): Promise<{ child: ChildProcess; ended: Promise<Said[]> }> {
  const file = fileURLToPath(new URL('./together/server.ts', import.meta.url))
  const child = spawn(process.execPath, [file, JSON.stringify(together)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  })
  children.push(child)
  let errors = ''
  child.stderr?.on('data', (data) => {
    errors += data
  })
  const ready = Promise.withResolvers<void>()
  let said: Said[] | undefined
  readline.createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    if (line.startsWith('{"ready"')) ready.resolve()
    if (line.startsWith('{"said"')) said = JSON.parse(line).said
  })
  const ended = once(child, 'close').then(() => {
    if (!said) throw new Error(`A server process said nothing: ${errors}`)
    return said
  })
  await Promise.race([ready.promise, ended])
  return { child, ended }
}

/** Looks again and again, as one moment of the database, whether all that is public rests on what all parties approved. */
function watch(whole: Package): { stop: () => Promise<void> } {
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      await look(whole)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  looking.catch(() => {})
  return {
    stop: async () => {
      isOver = true
      await looking
    },
  }
}

async function look({ id, ref }: Package): Promise<void> {
  const req = await house.request()
  await inTransaction(req, async () => {
    const workflow = await workflowOf('promise', id, req)
    const entries = (await readLedger({ ...house, payload: withRequest(req) })).filter((entry) => entry.ref === ref)
    const log = await readWholeLog(`promise:${id}`, req)
    logExplains({ entries, log, keysOf: () => KEYS, isUpdate: false })
    expect(workflow?.standing.publicHash ?? null).toBe(entries.at(-1)?.documentHash ?? null)
    const live = await readLive({ ...house, request: async () => req }, ['promise'], [ref])
    expect(live.get(`promise ${ref}`) ?? null).toBe(entries.at(-1)?.documentHash ?? null)
  })

  /** The same Payload, which reads within the transaction. */
  function withRequest(request: typeof req): House['payload'] {
    const { payload } = house
    return { find: (how: object) => payload.find({ ...how, req: request } as never) } as never
  }
}

async function judge(whole: Package, said: Said[]): Promise<void> {
  const { id, ref } = whole
  const { payload } = house
  await look(whole)
  await readLedger(house)
  expect(await strayActivities(house)).toEqual([])

  // Every answer is a yes or a reason that a person can read.
  const faulty = said.filter(({ status, message }) => status >= 500 || (status >= 300 && !SWEDISH.test(message)))
  expect(faulty).toEqual([])

  // What was answered as done is there once, and nothing else is.
  const log = await readWholeLog(`promise:${id}`, await house.request())
  const inLog = (action: string) => log.filter((event) => event.action === action).length
  const done = (did: string) => said.filter((one) => one.did === did && one.status === 200 && one.changed).length
  const counts = { submit: 'submitted', approve: 'approved', return: 'returned', publish: 'published', comment: 'commented' }
  for (const [did, action] of Object.entries(counts)) expect([action, inLog(action)]).toEqual([action, done(did)])
  const written = said.filter(({ saved, status }) => saved && status === 200)
  const opening = 1 + whole.activities.length
  expect(inLog('saved')).toBe(written.length + opening)
  const proposals = log.flatMap((event) => (event.action === 'published' ? [event.contentHash] : []))
  expect(new Set(proposals).size).toBe(proposals.length)

  // No save is lost: each is in the history, and of each field the newest is the last that one of its writers was told of.
  const versions = JSON.stringify([
    (await payload.findVersions({ collection: 'promises', where: { parent: { equals: id } }, sort: 'updatedAt', ...ALL })).docs,
    (
      await payload.findVersions({
        collection: 'activities',
        where: { parent: { equals: whole.activities[0]?.id } },
        sort: 'updatedAt',
        ...ALL,
      })
    ).docs,
  ])
  for (const { saved } of written) expect(versions).toContain(`"${saved?.words}"`)
  const promise = await payload.findByID({ collection: 'promises', id, draft: true, depth: 0, locale: 'sv' })
  const activity = await payload.findByID({
    collection: 'activities',
    id: whole.activities[0]?.id ?? '',
    draft: true,
    depth: 0,
    locale: 'sv',
  })
  for (const field of ['summary', 'plainLanguage', 'place', 'wording', 'activity'] as const) {
    const last = new Map(written.filter(({ saved }) => saved?.field === field).map(({ client, saved }) => [client, saved?.words]))
    if (last.size > 0) expect([...last.values()], field).toContain(field === 'activity' ? activity.purpose : promise[field])
  }

  const statuses = Object.groupBy(said, ({ did, status, changed }) => `${did} ${status}${status === 200 && !changed ? ' before' : ''}`)
  console.info(ref, JSON.stringify(Object.fromEntries(Object.entries(statuses).map(([name, all]) => [name, all?.length]))))
  expect(done('publish')).toBeGreaterThan(0)
  expect(written.length).toBeGreaterThan(1)
}
