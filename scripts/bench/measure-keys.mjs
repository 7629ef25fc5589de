/**
 * A database with so many promises, in a process of its own: `measure-keys.mjs <promises>`. Says `ready` to whoever
 * started it, and then does one round of what it is asked (`way`: a promise over REST from draft to published, as people
 * do it; `waiting` and `plainList`: the lists) and answers with the milliseconds of each step. Ends when it is asked to.
 */
import { commitTransaction, createLocalReq, getPayload, handleEndpoints, initTransaction } from 'payload'
import { loadReferenceData } from '../../cms/src/boot/load-reference-data.ts'
import { setGateContext } from '../../cms/src/gate/gate-context.ts'
import config from '../../cms/src/payload.config.ts'
import { multiplyInMongodb } from './multiply-in-mongodb.mjs'
import { activityRow, promiseRow } from './promise-rows.mjs'

const size = Number(process.argv[2])
const PASSWORD = 'ett-langt-losenord'
const payload = await getPayload({ config })
const system = await createLocalReq({}, payload)
setGateContext(system, { system: true })
await initTransaction(system)
await loadReferenceData(system)
await commitTransaction(system)

const kommuner = (await payload.find({ collection: 'municipalities', pagination: false, depth: 0, sort: 'code' })).docs
const lund = kommuner.find(({ code }) => code === '1281')
const one = process.env.DATABASE_URL ? Math.min(size, kommuner.length) : size
await fill(one)
if (one < size) await multiplyInMongodb(payload, { have: one, size })
const writer = await loggedIn('skribent', { party: 'municipality', role: 'writer', municipalities: [lund.id] })
const approvers = [
  await loggedIn('polis', { party: 'police', role: 'approver', municipalities: kommuner.map(({ id }) => id) }),
  await loggedIn('kommun', { party: 'municipality', role: 'approver', municipalities: [lund.id] }),
]
const national = approvers[0]
const ROUNDS = {
  way: wholeWay,
  waiting: () => timed('waiting', () => national('GET', '/workflow/waiting')),
  plainList: () => timed('plainList', () => national('GET', '/promises?limit=20&draft=true&depth=0&sort=-updatedAt')),
}
let ways = 0
let spent = []

process.on('message', async (round) => {
  if (round === 'end') {
    if (process.env.DATABASE_URL) await payload.db.connection.dropDatabase()
    await payload.destroy()
    process.exit(0)
  }
  spent = []
  await ROUNDS[round]()
  process.send(spent)
})
process.send('ready')

async function wholeWay() {
  const n = ++ways
  const { doc } = await writer('POST', '/promises?draft=true&depth=0', { ...promiseRow(lund.id, `Mätning ${n}`), year: 2027 })
  await writer('POST', '/activities?draft=true&depth=0', activityRow(doc.id))
  await timed('save', () => writer('PATCH', `/promises/${doc.id}?draft=true&depth=0`, { summary: `Ändrad ${n}` }))
  const address = `/workflow/promises/${doc.id}`
  let seen = (await writer('GET', address)).state.contentHash
  seen = (await timed('submit', () => writer('POST', `${address}/submit`, { seen }))).view.state.contentHash
  for (const approver of approvers) await timed('approve', () => approver('POST', `${address}/approve`, { seen }))
  await timed('publish', () => writer('POST', `${address}/publish`, { seen }))
}

async function timed(name, work) {
  const start = performance.now()
  const answer = await work()
  spent.push([name, performance.now() - start])
  return answer
}

async function loggedIn(name, membership) {
  const email = `${name}@matning.example`
  await payload.create({ collection: 'users', data: { email, name, password: PASSWORD, memberships: [membership] } })
  const login = await fetchFrom({}, 'POST', '/users/login', { email, password: PASSWORD })
  const token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie'))[1]
  return async (method, path, body) => {
    const response = await fetchFrom({ Authorization: `JWT ${token}` }, method, path, body)
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
}

function fetchFrom(headers, method, path, body) {
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  return handleEndpoints({ config: payload.config, request })
}

/**
 * Straight into the database, past every hook: what the rest of the country has written.
 * Each promise with two activities, since what a command reads of one must not grow with how many there are.
 */
async function fill(size) {
  const at = new Date().toISOString()
  for (let from = 0; from < size; from += 500) {
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID, payload, locale: 'sv', context: {} }
    for (let n = from; n < Math.min(from + 500, size); n++) {
      const { id: municipality, code, legalName } = kommuner[n % 290]
      const ref = `ML-${code}-2026-${Math.floor(n / 290) + 1}`
      const data = {
        ...promiseRow(municipality, `Löfte nummer ${n}`),
        ref,
        slug: `lofte-${n}`,
        _status: 'draft',
        createdAt: at,
        updatedAt: at,
      }
      const id = await insert('promises', { ...data, title: { sv: data.title }, wording: { sv: data.wording } }, req)
      for (const number of [1, 2]) {
        const activity = activityRow(id)
        const rest = { ref: `${ref}-${number}`, number, municipality, _status: 'draft', createdAt: at, updatedAt: at }
        const localized = { text: { sv: activity.text }, target: { ...activity.target, unit: { sv: activity.target.unit } } }
        await insert('activities', { ...activity, ...rest, ...localized }, req)
      }
      const subject = `promise:${id}`
      const event = { subject, number: 1, since: 0, action: 'saved', at, ref, via: 'webb' }
      await payload.db.create({
        collection: 'audit-log',
        data: { ...event, data: `{"action":"saved","documentHash":"${'0'.repeat(64)}"}` },
        returning: false,
        req,
      })
      const state = {
        subject,
        municipality: code,
        municipalityName: legalName,
        type: 'promise',
        document: id,
        ref,
        title: data.title,
        // Nobody submits everything at the same moment; equal times would have to be sorted by other means.
        changedAt: new Date(Date.parse(at) - n * 1000).toISOString(),
      }
      // Ten years of promises: one in ten waits for both parties, the others have had their answer.
      const waits =
        n % 10 === 0
          ? {
              state: 'submitted',
              proposal: 'submitted',
              waitsForPolice: true,
              waitsForMunicipality: true,
              waitingFor: `Polisen, ${legalName}`,
            }
          : { state: 'published', proposal: 'none' }
      await payload.db.create({
        collection: 'editorial-states',
        data: { ...state, ...waits, documentHash: '0'.repeat(64) },
        returning: false,
        req,
      })
    }
    await payload.db.commitTransaction(transactionID)
  }
}

async function insert(collection, data, req) {
  const { id } = await payload.db.create({ collection, data, req, locale: 'all' })
  const times = { createdAt: data.createdAt, updatedAt: data.updatedAt }
  const how = { autosave: false, returning: false, locale: 'all', req, ...times }
  await payload.db.createVersion({ collectionSlug: collection, parent: id, versionData: data, ...how })
  return id
}
