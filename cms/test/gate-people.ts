import type { PartyKind } from '@lovat/shared/contract/party'
import { loggedIn, PASSWORD, type Person, people, type People as Usual } from './access-people.ts'
import type { House } from './open-house.ts'

type Held = { party: PartyKind; role: 'writer' | 'approver' | 'reader'; at: string }

/** Those who hold keys, rightly or by somebody's mistake, beside the usual people of the access tests. */
const HELD: Record<string, readonly Held[]> = {
  /** Both keys, in another kommun. */
  approverElsewhere: [
    { party: 'police', role: 'approver', at: '1445' },
    { party: 'municipality', role: 'approver', at: '1445' },
  ],
  /** One person with seats for both parties. */
  bothKeys: [
    { party: 'police', role: 'approver', at: '1281' },
    { party: 'municipality', role: 'approver', at: '1281' },
  ],
  writerAndApprover: [
    { party: 'police', role: 'writer', at: '1281' },
    { party: 'police', role: 'approver', at: '1281' },
  ],
}

type Extra = 'approverElsewhere' | 'bothKeys' | 'writerAndApprover'
export type GatePeople = Usual & Record<Extra, Person>
export type GatePerson = keyof GatePeople

/** Everybody who tries to get round the gate, each with a session of their own. */
export async function gatePeople(house: House): Promise<GatePeople> {
  const extra: Partial<Record<Extra, Person>> = {}
  for (const [name, held] of Object.entries(HELD)) {
    const memberships = held.map(({ party, role, at }) => ({
      party,
      role,
      municipalities: [house.municipalityIds.get(at) ?? ''],
    }))
    const data = { email: `${name.toLowerCase()}@lovat.example`, name, password: PASSWORD, memberships }
    const user = await house.payload.create({ collection: 'users', data, depth: 0 })
    extra[name as Extra] = await loggedIn(house, { ...user, collection: 'users' })
  }
  return { ...(await people(house)), ...(extra as Record<Extra, Person>) }
}

/** Those for whom a draft in Lund is their work. */
export const LUND_WRITERS: readonly GatePerson[] = ['administrator', 'writer', 'writerForKommun', 'thirdWriter', 'writerAndApprover']
export const ESSUNGA_WRITERS: readonly GatePerson[] = ['administrator', 'writerElsewhere', 'readerWhoWritesElsewhere']
export const EVERYONE: readonly GatePerson[] = [
  ...LUND_WRITERS,
  'approver',
  'approverForKommun',
  'bothKeys',
  'thirdApprover',
  'reader',
  'writerElsewhere',
  'readerWhoWritesElsewhere',
  'approverElsewhere',
  'withoutMembership',
  'anonymous',
]
