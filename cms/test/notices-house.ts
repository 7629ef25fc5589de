import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { inOwnTransaction } from '../src/notices/in-own-transaction.ts'
import type { Occasion } from '../src/notices/occasion.ts'
import { tell } from '../src/notices/tell.ts'
import { HASH, KOMMUN, POLICE, sampleEvent, sampleOccasion, sampleState, submitted } from '../src/notices/testing/sample-occasion.ts'
import type { Outbox } from '../src/payload-types.ts'
import { type House, openHouse } from './open-house.ts'

const LUND = { ...KOMMUN, key: 'municipality:1281', organisation: 'Lunds kommun' } as const

/** Who gets letters: the police approver at once, the kommun's approver once a day; the kommun's writer submits. */
const PEOPLE = {
  writer: { name: 'Åsa Öberg', party: 'municipality', role: 'writer', notices: 'atOnce' },
  police: { name: 'Örjan Ärlig', party: 'police', role: 'approver', notices: 'atOnce' },
  kommun: { name: 'Märta Ås', party: 'municipality', role: 'approver', notices: 'daily' },
} as const
type Name = keyof typeof PEOPLE

export type NoticesHouse = House & {
  ids: Record<Name, string>
  /** Tells of a submission at an instant; out: the document's id. */
  submit: (at?: string, members?: Partial<Occasion>) => Promise<string>
  occasion: (at?: string, members?: Partial<Occasion>) => Occasion
  rows: () => Promise<Outbox[]>
  clear: () => Promise<void>
  deliverInAProcess: (settings: Record<string, string>) => Deliverer
}
export type Deliverer = { kill: () => void; ended: Promise<{ code: number | null; signal: string | null; stderr: string }> }

export async function openNoticesHouse(): Promise<NoticesHouse> {
  const house = await openHouse()
  const municipality = house.municipalityIds.get('1281') ?? ''
  const ids: Partial<Record<Name, string>> = {}
  for (const [name, { party, role, ...person }] of Object.entries(PEOPLE) as [Name, (typeof PEOPLE)[Name]][]) {
    const memberships = [{ party, role, municipalities: [municipality] }]
    const email = `${name}@lovat.example`
    const { id } = await house.payload.create({
      collection: 'users',
      data: { ...person, email, password: 'ett-langt-losenord', memberships },
    })
    ids[name] = id
  }
  let documents = 0

  const occasion = (at = '2026-11-20T09:00:00.000Z', members: Partial<Occasion> = {}) => {
    const event = sampleEvent(submitted, { at, user: ids.writer ?? null })
    const sample = sampleOccasion(event)
    const submission = { contentHash: HASH, proposal: submitted.proposal, by: ids.writer ?? null, at }
    const state = sampleState({
      submission,
      lastEditor: ids.writer ?? null,
      authors: [ids.writer ?? ''],
      waitingFor: [POLICE, LUND],
      contentHash: HASH,
    })
    const municipalities = [{ id: municipality, code: '1281', name: 'Lunds kommun' }]
    const subject = { ...sample.subject, id: `document-${++documents}`, municipalities }
    return { ...sample, state, required: [POLICE, LUND], subject, ...members }
  }
  return {
    ...house,
    ids: ids as Record<Name, string>,
    occasion,
    submit: async (at, members) => {
      const told = occasion(at, members)
      await inOwnTransaction(house.payload, (req) => tell(told, req))
      return told.subject.id
    },
    rows: async () => (await house.payload.find({ collection: 'outbox', sort: 'key', pagination: false })).docs,
    clear: async () => {
      await house.payload.delete({ collection: 'outbox', where: { key: { exists: true } } })
    },
    deliverInAProcess,
  }
}

function deliverInAProcess(settings: Record<string, string>): Deliverer {
  const inTest = (file: string) => fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--import', inTest('die-at-database-call.ts'), inTest('deliver-once.ts')], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stderr }))
  return { kill: () => child.kill('SIGKILL'), ended }
}
