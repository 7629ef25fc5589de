import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Role } from '../access/membership.ts'

export type Account = { role: string; email: string; password: string }

/** Where the first communicators and approvers work: real kommuner with content, and the examples. */
const KOMMUNER = { police: ['1281', '1445', '9901', '9902', '9903', '9904', '9905', '9906'], municipality: ['1281', '9901'] } as const

const PEOPLE: { email: string; name: string; party: 'police' | 'municipality'; role: Role; office?: string }[] = [
  { email: 'kommunikator@polisen.example', name: 'Kommunikatör, polisen', party: 'police', role: 'writer' },
  {
    email: 'godkannare@polisen.example',
    name: 'Godkännare, polisen',
    party: 'police',
    role: 'approver',
    office: 'Chef för lokalpolisområdet',
  },
  { email: 'kommunikator@kommunen.example', name: 'Kommunikatör, kommunen', party: 'municipality', role: 'writer' },
  {
    email: 'godkannare@kommunen.example',
    name: 'Godkännare, kommunen',
    party: 'municipality',
    role: 'approver',
    office: 'Säkerhetschef',
  },
]

/** One administrator, and a communicator and an approver for each party, with passwords made up here and shown once. */
export async function createFirstAccounts(req: PayloadRequest): Promise<Account[]> {
  const codes = [...KOMMUNER.police]
  const found = await req.payload.find({
    collection: 'municipalities',
    where: { code: { in: codes } },
    sort: 'code',
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req,
  })
  const idsOf = (wanted: readonly string[]) => found.docs.filter(({ code }) => wanted.includes(code)).map(({ id }) => id)
  const accounts: Account[] = []
  const create = async (email: string, name: string, rest: object) => {
    const password = randomBytes(12).toString('base64url')
    await req.payload.create({ collection: 'users', data: { email, name, password, ...rest }, depth: 0, overrideAccess: true, req })
    accounts.push({ role: name, email, password })
  }
  await create('administrator@lovat.example', 'Administratör', { isAdministrator: true })
  for (const { email, name, party, role, office } of PEOPLE)
    await create(email, name, { memberships: [{ party, role, office, municipalities: idsOf(KOMMUNER[party]) }] })
  return accounts
}
