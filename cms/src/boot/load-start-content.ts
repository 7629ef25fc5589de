import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Agreement, agreement } from '@lovat/shared/contract/agreement'
import { type Indicator, indicator } from '@lovat/shared/contract/indicator'
import { type LedgerApproval, withdrawal } from '@lovat/shared/contract/ledger-entry'
import { municipality } from '@lovat/shared/contract/municipality'
import { policeArea } from '@lovat/shared/contract/police-area'
import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { readTable } from '@lovat/shared/exchange/read-table'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { importDocuments } from '../commands/import-documents.ts'
import { env } from '../env.ts'
import { type Publication, setGateContext } from '../gate/gate-context.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import { idsByName } from '../store/lookup.ts'
import { storeAgreement } from '../store/store-agreement.ts'
import { storeIndicator } from '../store/store-indicator.ts'
import { hasEnglish, type Locale } from '../store/text-in.ts'
import { writeDocument } from '../store/write-document.ts'
import { type PaperSignatures, paperSignatures } from '../workflow/paper-signatures.ts'
import { takeOffTheSite } from '../workflow/take-off-the-site.ts'
import { workflowOf } from '../workflow/workflow-of.ts'
import { publishAreas } from './load-reference-data.ts'

const withdrawals = z.array(withdrawal.extend({ type: z.literal('promise'), ref: z.string() }))

/** Publishes what cms/content holds, in the order it happened: as system, in the transaction of `req`. */
export async function loadStartContent(req: PayloadRequest): Promise<void> {
  const read = async <T>(name: string, schema: z.ZodType<T>) => schema.parse(JSON.parse(await readFile(contentFile(name), 'utf8')))
  await publishAreas(
    {
      municipalities: await read('exempel/kommuner.json', z.array(municipality)),
      policeAreas: await read('exempel/police-areas.json', z.array(policeArea)),
    },
    req,
  )
  await publishAgreements(await read('exempel/avtal.json', z.array(agreement)), req)
  const related = await relatedByName(req)
  for (const document of await read('exempel/indikatorer.json', z.array(indicator)))
    await publishOne('indicator', document, (locale) => storeIndicator(document, related, locale), req)
  for (const { file, ...paper } of await read('papper.json', z.array(paperSignatures.extend({ file: z.string() }))))
    await publishFile(file, paper, req)
  for (const { type, ref, ...asked } of await read('exempel/4-tillbakadragna.json', withdrawals)) {
    const id = (await idsByName(type, [ref], req)).get(ref)
    const workflow = id ? await workflowOf(type, id, req) : undefined
    if (!workflow) throw new Error(`There is no ${ref} to withdraw`)
    await takeOffTheSite(workflow, asked, [withdrawnBy()], {}, req)
  }
}

/** In the examples it was the fictional police who said that a promise had ended: nobody turned a key in Lovat. */
const withdrawnBy = (): LedgerApproval => ({
  party: 'police',
  organisation: 'Polisen',
  role: 'Chef för lokalpolisområdet',
  at: new Date().toISOString(),
  signed: { document: 'Påhittat beslut, till exemplet', on: '2026' },
})

const contentFile = (name: string) => path.join(env.contentFolder, name)

async function publishFile(name: string, paper: PaperSignatures, req: PayloadRequest): Promise<void> {
  const { errors } = await importDocuments({
    parsed: parseRows(readTable(await readFile(contentFile(name)))),
    publish: true,
    paper,
    dryRun: false,
    req,
  })
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ row, column, message }) => `rad ${row}, ${column}: ${message}`).join(' ')}`)
}

/** Publishes agreements that were signed by all their parties, each before the one that renews it. */
export async function publishAgreements(agreements: readonly Agreement[], req: PayloadRequest): Promise<void> {
  const related = await relatedByName(req)
  for (const document of agreements.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    const id = await publishOne('agreement', document, (locale) => storeAgreement(document, related, locale), req)
    related.remember('agreement', document.ref, id)
  }
}

async function publishOne(
  type: 'agreement' | 'indicator',
  document: Agreement | Indicator,
  rowIn: (locale: Locale) => object,
  req: PayloadRequest,
): Promise<string> {
  setGateContext(req, { recordLater: true })
  const id = await writeDocument({ type, id: undefined, rowIn, writeEnglish: hasEnglish(document), publish: true, req })
  setGateContext(req, { recordLater: undefined, publication: document.type === 'agreement' ? signed(document) : { ground: 'reference' } })
  await recordPublicChange({ type, id, req })
  setGateContext(req, { publication: undefined })
  return id
}

/** An agreement is itself the paper that it was signed on. */
function signed({ title, validFrom, signatories }: Agreement): Publication {
  const [first] = signatories
  const office = (isPolice: boolean) => signatories.find(({ organisation }) => organisation.startsWith('Polis') === isPolice)?.office
  const [police, municipality] = [office(true), office(false)]
  const by = { ...(police && { police }), ...(municipality && { municipality }) }
  const signatures = { document: title.sv, on: first?.date ?? validFrom, by }
  return { ground: 'paper', signatures, changeNote: null, changeClass: 'updated' }
}

/** Kommuner by code, and the agreements that have been written. */
async function relatedByName(req: PayloadRequest) {
  const all = await req.payload.find({
    collection: 'municipalities',
    sort: 'code',
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req,
  })
  const ids = new Map(all.docs.map(({ id, code }) => [`municipality:${code}`, id]))
  return {
    remember: (kind: string, name: string, id: string) => ids.set(`${kind}:${name}`, id),
    idOf: (kind: string, name: string): string => {
      const id = ids.get(`${kind}:${name}`)
      if (!id) throw new Error(`The start content names an unknown ${kind}: ${name}`)
      return id
    },
  }
}
