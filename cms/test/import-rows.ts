import { type LedgerEntry, ledgerEntry } from '@lovat/shared/contract/ledger-entry'
import { ACTIVITY, PROBLEM, PROMISE, parseCells, UPDATE } from '@lovat/shared/exchange/testing/csv-file'
import type { CollectionSlug, TypedUser } from 'payload'
import type { ImportResult } from '../src/commands/import-documents.ts'
import type { PaperSignatures } from '../src/workflow/paper-signatures.ts'
import type { House } from './open-house.ts'

export type Cells = Record<string, string>

/** A problem, a promise about it, an activity and an update, with references of their own. */
export function packageOf(number: number, kommun = '1281') {
  const end = `${kommun}-2015-${number}`
  return {
    problem: { ...PROBLEM, Referens: `P-${end}`, Kommunkod: kommun } as Cells,
    promise: { ...PROMISE, Referens: `ML-${end}`, Kommunkod: kommun, Rubrik: `En tryggare trafik ${number}`, Problem: `P-${end}` } as Cells,
    activity: { ...ACTIVITY, Referens: `ML-${end}-1` } as Cells,
    second: { ...ACTIVITY, Referens: `ML-${end}-2`, Text: 'Vi ordnar möten.' } as Cells,
    update: { ...UPDATE, Referens: `ML-${end}-U1`, Aktivitet: `ML-${end}-1` } as Cells,
  }
}

/** Which paper the tests' files were signed on. */
export const PAPER: PaperSignatures = {
  document: 'Överenskommelse Lund 2015',
  on: '2015-01',
  by: { police: 'Chef för lokalpolisområdet', municipality: 'Kommunstyrelsens ordförande' },
}

/** The same on the command line. */
export const SIGNED = [
  '--publish',
  '--signed-in',
  PAPER.document,
  '--signed-on',
  PAPER.on,
  '--signed-by',
  'polisen: Chef för lokalpolisområdet; kommunen: Kommunstyrelsens ordförande',
]

type How = { publish?: boolean; paper?: PaperSignatures; dryRun?: boolean; user?: TypedUser }

/** Imports rows as a file would be, as the administrator unless told otherwise; what is published was signed on paper. */
export async function importRows(house: House, rows: Cells[], how: How = {}): Promise<ImportResult> {
  const { publish = false, paper = publish ? PAPER : undefined, dryRun = false, user = house.administrator } = how
  const { importDocuments } = await import('../src/commands/import-documents.ts')
  return importDocuments({ parsed: parseCells(...rows), publish, paper, dryRun, req: await house.request(user) })
}

const GATED = ['problems', 'promises', 'activities', 'updates'] as const

/** How many rows every collection has, and how many versions: what must be the same when nothing has happened. */
export async function countEverything({ payload }: House): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { slug, versions } of payload.config.collections) {
    counts[slug] = (await payload.count({ collection: slug as CollectionSlug, overrideAccess: true })).totalDocs
    if (versions)
      counts[`${slug} versions`] = (await payload.countVersions({ collection: slug as CollectionSlug, overrideAccess: true })).totalDocs
  }
  return counts
}

/** The newest number in the ledger. */
export async function ledgerHead({ payload }: House): Promise<number> {
  return (await payload.count({ collection: 'ledger-entries', overrideAccess: true })).totalDocs
}

/** What the ledger says after a number, checked against the contract. */
export async function entriesAfter({ payload }: House, number: number): Promise<LedgerEntry[]> {
  const found = await payload.find({
    collection: 'ledger-entries',
    where: { number: { greater_than: number } },
    sort: 'number',
    pagination: false,
    overrideAccess: true,
  })
  return found.docs.map(({ entry }) => ledgerEntry.parse(JSON.parse(entry)))
}

/** Whether each document of a package is there and live: undefined, 'draft' or 'published'. */
export async function statuses({ payload }: House, refs: readonly string[]): Promise<Record<string, string | undefined>> {
  const rows = (
    await Promise.all(
      GATED.map((collection) => payload.find({ collection, where: { ref: { in: [...refs] } }, sort: 'ref', pagination: false, depth: 0 })),
    )
  ).flatMap(({ docs }) => docs as { ref?: string | null; _status?: string | null }[])
  return Object.fromEntries(refs.map((ref) => [ref, rows.find((row) => row.ref === ref)?._status ?? undefined]))
}
