import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Municipality } from '@lovat/shared/contract/municipality'
import { referenceData } from '@lovat/shared/geo/reference-data'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

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
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-house-'))
  process.env.LOVAT_DATA = folder
  process.env.PAYLOAD_SECRET = 'only-for-tests-0123456789'
  if (process.env.LOVAT_TEST_DATABASE === 'mongodb') process.env.DATABASE_URL = ownMongoUrl()
  else delete process.env.DATABASE_URL
  const [{ getPayload, createLocalReq }, { default: config }, { migrations }, { publishAreas }, { setGateContext }] = await Promise.all([
    import('payload'),
    import('../src/payload.config.ts'),
    import('../src/migrations/index.ts'),
    import('../src/boot/load-reference-data.ts'),
    import('../src/gate/gate-context.ts'),
  ])
  const payload = await getPayload({ config })
  if (!process.env.DATABASE_URL) await payload.db.migrate({ migrations: migrations as never })

  const request = async (user?: TypedUser) => {
    const req = await createLocalReq({ user }, payload)
    if (!user) setGateContext(req, { system: true })
    return req
  }
  const { municipalities, policeAreas } = referenceData()
  const wanted = municipalities.filter(({ code }: Municipality) => CODES.includes(code))
  await publishAreas({ municipalities: wanted, policeAreas: policeAreas.map((area) => ({ ...area, municipalities: area.municipalities.filter((code) => CODES.includes(code)) })) }, await request())
  const rows = await payload.find({ collection: 'municipalities', sort: 'code', pagination: false, depth: 0 })
  const administrator = await payload.create({ collection: 'users', data: { email: 'administrator@lovat.example', name: 'Administratör', password: 'ett-langt-losenord', isAdministrator: true } })
  return {
    payload,
    folder,
    request,
    administrator: { ...administrator, collection: 'users' },
    municipalityIds: new Map(rows.docs.map(({ code, id }) => [code, id])),
    close: async () => {
      if (process.env.DATABASE_URL) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ownMongoUrl(): string {
  const server = process.env.TEST_MONGODB_URL
  if (!server) throw new Error('TEST_MONGODB_URL is not set')
  const url = new URL(server)
  url.pathname = `/lovat-test-${process.pid}-${Date.now()}`
  return url.toString()
}
