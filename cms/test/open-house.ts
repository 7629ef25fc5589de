import { rmSync } from 'node:fs'
import type { Municipality } from '@lovat/shared/contract/municipality'
import { referenceData } from '@lovat/shared/geo/reference-data'
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { publishAreas } from '../src/boot/load-reference-data.ts'
import { env } from '../src/env.ts'
import { setGateContext } from '../src/gate/gate-context.ts'
import { migrations } from '../src/migrations/index.ts'
import config from '../src/payload.config.ts'

export type House = {
  payload: Payload
  folder: string
  /** A request as Local API calls get it; without a user it acts as Lovat's own code. */
  request: (user?: TypedUser) => Promise<PayloadRequest>
  administrator: TypedUser
  municipalityIds: Map<string, string>
  close: () => Promise<void>
}

/** The kommuner that tests write in; Lund and Essunga, and two of their neighbours. */
const CODES = ['1281', '1445', '1261', '1442']

/**
 * A real Payload on a database of its own: SQLite in a temporary folder, or MongoDB (TEST_MONGODB_URL) by the runner's
 * LOVAT_TEST_DATABASE. Migrated, with a few kommuner in it and an administrator. One per test file.
 */
export async function openHouse(): Promise<House> {
  const payload = await getPayload({ config })
  if (!env.DATABASE_URL) await payload.db.migrate({ migrations: migrations as never })
  const { municipalities, policeAreas } = referenceData()
  const wanted = municipalities.filter(({ code }: Municipality) => CODES.includes(code))
  await publishAreas(
    {
      municipalities: wanted,
      policeAreas: policeAreas.map((area) => ({ ...area, municipalities: area.municipalities.filter((code) => CODES.includes(code)) })),
    },
    await requestTo(payload)(),
  )
  await payload.create({
    collection: 'users',
    data: { email: 'administrator@lovat.example', name: 'Administratör', password: 'ett-langt-losenord', isAdministrator: true },
  })
  return houseOf(payload)
}

const requestTo = (payload: Payload) => async (user?: TypedUser) => {
  const req = await createLocalReq({ user }, payload)
  if (!user) setGateContext(req, { system: true })
  return req
}

/** The house that a database is, with its kommuner and its first administrator. */
export async function houseOf(payload: Payload): Promise<House> {
  const folder = env.LOVAT_DATA
  const rows = await payload.find({ collection: 'municipalities', sort: 'code', pagination: false, depth: 0 })
  const people = await payload.find({
    collection: 'users',
    where: { isAdministrator: { equals: true } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const [administrator] = people.docs
  if (!administrator) throw new Error('The house has no administrator')
  return {
    payload,
    folder,
    request: requestTo(payload),
    administrator: { ...administrator, collection: 'users' },
    municipalityIds: new Map(rows.docs.map(({ code, id }) => [code, id])),
    close: async () => {
      if (env.DATABASE_URL) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
