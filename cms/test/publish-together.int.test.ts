import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import readline from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishWhatIsDue } from '../src/jobs/publish-what-is-due.ts'
import { type People, people } from './access-people.ts'
import { draftPackage, promiseRow } from './document-builders.ts'
import { wordsOf } from './gate-rest.ts'
import { approveByAll, give, peopleOf } from './keys.ts'
import { foldLedger, readLedger, readLive, strayActivities } from './ledger-reading.ts'
import { type House, openHouse } from './open-house.ts'

const onSqlite = process.env.LOVAT_TEST_DATABASE !== 'mongodb'
let house: House
let all: People
const children: ChildProcess[] = []

beforeAll(async () => {
  house = await openHouse()
  all = await people(house)
  await peopleOf(house)
  house.payload.logger.level = 'silent'
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await house.close()
})

async function agree(): Promise<void> {
  const live = await readLive(house, ['promise', 'update'])
  const fold = [...foldLedger(await readLedger(house))].filter(([name]) => /^(promise|update) /.test(name))
  expect([...live].toSorted()).toEqual(fold.toSorted())
  expect(await strayActivities(house)).toEqual([])
}

type Said = { ready?: true; published?: string; refused?: string; status?: number; isPublic?: boolean }

/** Another process on the same database; `onSaid` hears each thing it says. */
function publishing(count: number, code: string, onSaid: (said: Said, child: ChildProcess) => void) {
  const file = fileURLToPath(new URL('./publish-in-a-loop.ts', import.meta.url))
  const child = spawn(process.execPath, [file, String(count), house.municipalityIds.get(code) ?? ''], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const said: Said[] = []
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    said.push(JSON.parse(line))
    onSaid(JSON.parse(line), child)
  })
  const ended = once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal, said, errors }))
  return ended
}

describe('at the same moment in one process', () => {
  it('different promises are published each with its number', async () => {
    const drafts = []
    for (let n = 0; n < 6; n++) {
      const whole = await draftPackage(house, {}, 0)
      await approveByAll(house, 'promise', whole.id)
      drafts.push(whole)
    }
    const before = (await readLedger(house)).length
    const { writer } = await peopleOf(house)
    const done = await Promise.all(drafts.map(({ id }) => give(house, writer, 'publish', 'promise', id)))
    expect(done.map(({ changed }) => changed)).toEqual(drafts.map(() => true))
    const refs = (await readLedger(house)).slice(before).map(({ ref }) => ref)
    expect(refs.toSorted()).toEqual(drafts.map(({ ref }) => ref).toSorted())
    await agree()
  }, 300_000)

  it('what was booked is published once, however many look for it', async () => {
    const whole = await draftPackage(house, {}, 0)
    await approveByAll(house, 'promise', whole.id)
    await give(house, (await peopleOf(house)).writer, 'schedule', 'promise', whole.id, { publishAt: '2036-01-01T08:00' })
    const before = (await readLedger(house)).length
    const done = await Promise.all([1, 2, 3, 4].map(() => publishWhatIsDue(house.payload, new Date('2036-01-01T08:00:00Z'))))
    expect(done.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    expect(done.reduce((sum, { cancelled }) => sum + cancelled, 0)).toBe(0)
    expect((await readLedger(house)).slice(before).map(({ ref }) => ref)).toEqual([whole.ref])
    await agree()
  })

  it('new promises get references and addresses of their own', async () => {
    const row = promiseRow(house.municipalityIds.get('1445'), { title: 'Samma rubrik' })
    const answers = await Promise.all(Array.from({ length: 5 }, () => all.administrator.ask('POST', '/promises?draft=true', row)))
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.doc)
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made.map(({ ref }) => ref)).size).toBe(made.length)
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(made.length)
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect([400, 409], wordsOf(answer)).toContain(answer.status)
    }
  })
})

describe('from two processes', () => {
  it('the numbers have no gaps and what was acknowledged is there', async () => {
    const before = await readLedger(house)
    const both = await Promise.all(['1281', '1445'].map((code) => publishing(4, code, () => {})))
    for (const { exitCode, errors } of both) expect([exitCode, exitCode === 0 ? '' : errors]).toEqual([0, ''])
    const published = both.flatMap(({ said }) => said.flatMap(({ published: ref }) => ref ?? []))
    const after = await readLedger(house)
    expect(
      after
        .slice(before.length)
        .map(({ ref }) => ref)
        .toSorted(),
    ).toEqual(published.toSorted())
    expect(published.length).toBeGreaterThan(0)
    for (const { refused, isPublic } of both.flatMap(({ said }) => said).filter(({ refused }) => refused))
      expect([refused, isPublic]).toEqual([refused, true])
    await agree()
  }, 300_000)
})

describe('killed while publishing', () => {
  it.each(onSqlite ? [1, 2, 3, 4] : [1])(
    'nothing acknowledged is lost and nothing is left half done (round %i)',
    async (round) => {
      const before = (await readLedger(house)).length
      const killAfter = 1 + Math.floor(Math.random() * 4)
      const moment = Math.floor(Math.random() * 40)
      let heard = 0
      const { signal, said } = await publishing(1000, '1261', ({ published }, child) => {
        if (published && ++heard === killAfter) setTimeout(() => child.kill('SIGKILL'), moment)
      })
      const context = `round ${round}, killed ${moment} ms after ${killAfter}`
      expect(signal, context).toBe('SIGKILL')
      const acknowledged = said.flatMap(({ published }) => published ?? [])
      expect(acknowledged.length, context).toBeGreaterThanOrEqual(killAfter)

      const after = (await readLedger(house)).slice(before).map(({ ref }) => ref)
      for (const ref of acknowledged) expect(after, context).toContain(ref)
      expect(after.length - acknowledged.length, context).toBeLessThanOrEqual(1)
      await agree()
      const promises = await house.payload.find({
        collection: 'promises',
        where: { ref: { in: after } },
        sort: 'ref',
        pagination: false,
        depth: 0,
        joins: { activities: { limit: 10 } },
      })
      for (const { activities } of promises.docs) expect(activities?.docs, context).toHaveLength(2)
      if (onSqlite) {
        const database = new DatabaseSync(`${house.folder}/lovat.db`, { readOnly: true })
        expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
        expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
        database.close()
      }
    },
    300_000,
  )
})
