import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Agreement, agreement } from '@lovat/shared/contract/agreement'
import { type Indicator, indicator } from '@lovat/shared/contract/indicator'
import { municipality } from '@lovat/shared/contract/municipality'
import { policeArea } from '@lovat/shared/contract/police-area'
import { parseRows } from '@lovat/shared/exchange/parse-rows'
import { readTable } from '@lovat/shared/exchange/read-table'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { importDocuments } from '../commands/import-documents.ts'
import { withdraw } from '../commands/withdraw.ts'
import { env } from '../env.ts'
import { setGateContext } from '../gate/gate-context.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import { idsByName } from '../store/lookup.ts'
import { storeAgreement } from '../store/store-agreement.ts'
import { storeIndicator } from '../store/store-indicator.ts'
import { hasEnglish, type Locale } from '../store/text-in.ts'
import { writeDocument } from '../store/write-document.ts'
import { publishAreas } from './load-reference-data.ts'

const withdrawals = z.array(
  z.object({ type: z.literal('promise'), ref: z.string(), reason: z.string(), text: z.string(), replacedBy: z.string().optional() }),
)

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
  const related = await relatedByName(req)
  const agreements = await read('exempel/avtal.json', z.array(agreement))
  for (const document of agreements.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    related.remember(
      'agreement',
      document.ref,
      await publishOne('agreement', document, (locale) => storeAgreement(document, related, locale), req),
    )
  }
  for (const document of await read('exempel/indikatorer.json', z.array(indicator)))
    await publishOne('indicator', document, (locale) => storeIndicator(document, related, locale), req)
  for (const name of [
    'lund-2015.csv',
    'essunga-2019.csv',
    'exempel/1-loften.csv',
    'exempel/2-uppfoljningar.csv',
    'exempel/3-andringar.csv',
  ])
    await publishFile(name, req)
  for (const { type, ref, ...asked } of await read('exempel/4-tillbakadragna.json', withdrawals)) {
    const id = (await idsByName(type, [ref], req)).get(ref)
    if (!id) throw new Error(`There is no ${ref} to withdraw`)
    await withdraw({ type, id, withdrawal: asked, req })
  }
}

const contentFile = (name: string) => path.join(env.contentFolder, name)

async function publishFile(name: string, req: PayloadRequest): Promise<void> {
  const { errors } = await importDocuments({
    parsed: parseRows(readTable(await readFile(contentFile(name)))),
    publish: true,
    dryRun: false,
    req,
  })
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ row, column, message }) => `rad ${row}, ${column}: ${message}`).join(' ')}`)
}

async function publishOne(
  type: 'agreement' | 'indicator',
  document: Agreement | Indicator,
  rowIn: (locale: Locale) => object,
  req: PayloadRequest,
): Promise<string> {
  setGateContext(req, { recordLater: true })
  const id = await writeDocument({ type, id: undefined, rowIn, writeEnglish: hasEnglish(document), publish: true, req })
  setGateContext(req, { recordLater: undefined })
  await recordPublicChange({ type, id, changeNote: null, changeClass: 'updated', req })
  return id
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
