import type { TypedUser } from 'payload'
import { type Ask, asking } from './gate-rest.ts'
import { THIRD_PROMISOR } from './keys.ts'
import type { House } from './open-house.ts'

export const PASSWORD = 'ett-langt-losenord'

/** Who takes part in the tests, and what they hold. Lund is 1281, Essunga 1445. */
const HELD = {
  writer: [{ party: 'police', role: 'writer', at: '1281' }],
  writerForKommun: [{ party: 'municipality', role: 'writer', at: '1281' }],
  writerElsewhere: [{ party: 'police', role: 'writer', at: '1445' }],
  approver: [{ party: 'police', role: 'approver', at: '1281' }],
  approverForKommun: [{ party: 'municipality', role: 'approver', at: '1281' }],
  reader: [{ party: 'police', role: 'reader', at: '1281' }],
  thirdWriter: [{ party: 'other', role: 'writer', at: '1281' }],
  thirdApprover: [{ party: 'other', role: 'approver', at: '1281' }],
  /** Reads in Lund and writes in Essunga: the two must not add up to writing in Lund. */
  readerWhoWritesElsewhere: [
    { party: 'police', role: 'reader', at: '1281' },
    { party: 'police', role: 'writer', at: '1445' },
  ],
  withoutMembership: [],
} as const

export type PersonName = keyof typeof HELD | 'administrator' | 'anonymous'
export type Person = { user: TypedUser | undefined; ask: Ask; cookie: string }
export type People = Record<PersonName, Person>

/** Creates the accounts and logs each of them in. */
export async function people(house: House): Promise<People> {
  const nobody: Person = { user: undefined, ask: asking(house), cookie: '' }
  const all: Partial<People> = { anonymous: nobody, administrator: await loggedIn(house, house.administrator) }
  for (const [name, held] of Object.entries(HELD) as [keyof typeof HELD, (typeof HELD)[keyof typeof HELD]][]) {
    const memberships = held.map(({ party, role, at }) => ({
      party,
      role,
      ...(party === 'other' && { organisation: THIRD_PROMISOR }),
      municipalities: [house.municipalityIds.get(at) ?? ''],
    }))
    const email = `${name.toLowerCase()}@lovat.example`
    const user = await house.payload.create({ collection: 'users', data: { email, name, password: PASSWORD, memberships }, depth: 0 })
    all[name] = await loggedIn(house, { ...user, collection: 'users' })
  }
  return all as People
}

/** Logs an account in over REST, as its person would. */
export async function loggedIn(house: House, user: TypedUser): Promise<Person> {
  const answer = await asking(house)('POST', '/users/login', { email: user.email, password: PASSWORD })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`Could not log in ${user.email}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { user, ask: asking(house, { Authorization: `JWT ${token}` }), cookie: `payload-token=${token}` }
}
