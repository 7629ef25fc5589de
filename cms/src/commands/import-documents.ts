import type { Activity } from '@lovat/shared/contract/activity'
import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { checkAgainst } from '@lovat/shared/exchange/check-against'
import type { ParsedExchange, RowError, RowInfo } from '@lovat/shared/exchange/exchange-documents'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isAdministrator } from '../access/membership.ts'
import { gateContext, setGateContext } from '../gate/gate-context.ts'
import type { GatedType } from '../gate/gated-types.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import type { Stored } from '../presenters/stored.ts'
import type { Existing } from '../store/lookup.ts'
import { storeActivity } from '../store/store-activity.ts'
import { storeProblem } from '../store/store-problem.ts'
import { storePromise } from '../store/store-promise.ts'
import { storeUpdate } from '../store/store-update.ts'
import { hasEnglish, type Locale } from '../store/text-in.ts'
import { writeDocument } from '../store/write-document.ts'
import { errorAtRow } from './error-at-row.ts'
import { lookUpForImport } from './look-up-for-import.ts'

export type ImportOptions = { parsed: ParsedExchange; publish: boolean; dryRun: boolean; req: PayloadRequest }
export type ImportResult = { errors: RowError[]; created: number; changed: number; unchanged: number; entries: number }

/**
 * Writes a file of problems, promises, activities and updates: all of it or, with any error or in a dry run, nothing.
 * A row that says what is there already changes nothing. Publishing is the administrator's, row by row unless a row says
 * `utkast`; each public change gets its ledger entry in the same transaction.
 */
export async function importDocuments({ parsed, publish, dryRun, req }: ImportOptions): Promise<ImportResult> {
  const result: ImportResult = { errors: [...parsed.errors], created: 0, changed: 0, unchanged: 0, entries: 0 }
  if (publish && !gateContext(req).system && !isAdministrator(req.user)) {
    result.errors.push({
      row: null,
      column: null,
      value: '',
      message: 'Bara administratören kan publicera. Importera utan --publish, så blir allt utkast.',
    })
  }
  if (result.errors.length > 0) return result
  const ownsTransaction = await initTransaction(req)
  setGateContext(req, { recordLater: true })
  try {
    const lookup = await lookUpForImport(parsed, req)
    result.errors.push(...checkAgainst(lookup.known, parsed))
    if (result.errors.length === 0) await writeAll(parsed, lookup, publish, req, result)
    if (ownsTransaction) await (dryRun || result.errors.length > 0 ? killTransaction(req) : commitTransaction(req))
    return result
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    const atRow = errorAtRow(error)
    if (!atRow || !ownsTransaction) throw error
    return { errors: [atRow], created: 0, changed: 0, unchanged: 0, entries: 0 }
  } finally {
    setGateContext(req, { recordLater: undefined })
  }
}

/** The template has no column for it: a note that begins "Rättelse:" says that an error was put right. */
const isCorrection = (changeNote: string | undefined) => /^rättelse\s*:/i.test(changeNote ?? '')

type Lookup = Awaited<ReturnType<typeof lookUpForImport>>
type Row<T> = RowInfo & { type: GatedType; document: T & { ref: string }; store: (locale: Locale, swedish?: Stored) => object }

async function writeAll(
  { documents }: ParsedExchange,
  lookup: Lookup,
  publish: boolean,
  req: PayloadRequest,
  result: ImportResult,
): Promise<void> {
  /** Writes one row if it says something new. Out: its id, and whether what is public may have changed. */
  const write = async <T extends object>({ type, document, store, row, stage }: Row<T>): Promise<{ id: string; isTouched: boolean }> => {
    const existing: Existing | undefined = lookup.existing(type, document.ref)
    const goesLive = publish && stage !== 'draft'
    const before = goesLive ? existing?.live : existing?.newest
    if (existing && before && canonicalJson(before) === canonicalJson(document)) {
      result.unchanged += 1
      return { id: existing.id, isTouched: false }
    }
    try {
      const id = await writeDocument({
        type,
        id: existing?.id,
        rowIn: store,
        writeEnglish: hasEnglish(document) || hasEnglish(existing?.newest),
        publish: goesLive,
        req,
      })
      lookup.remember(type, document.ref, id)
      result[existing ? 'changed' : 'created'] += 1
      return { id, isTouched: goesLive }
    } catch (error) {
      throw errorAtRow(error, row)
    }
  }
  const record = async (type: DocumentType, id: string, { row, changeNote }: RowInfo) => {
    try {
      const entry = await recordPublicChange({ type, id, changeNote: changeNote ?? null, changeClass: isCorrection(changeNote) ? 'corrected' : 'updated', req })
      if (entry) result.entries += 1
    } catch (error) {
      throw errorAtRow(error, row)
    }
  }
  const activityRow = (activity: Activity, promiseRef: string, info: RowInfo): Row<Activity> => ({
    ...info,
    type: 'activity',
    document: activity,
    store: (locale) => storeActivity(activity, promiseRef, lookup, locale),
  })

  for (const problem of documents.problems) {
    const { id, isTouched } = await write({
      ...problem,
      type: 'problem',
      store: (locale, swedish) =>
        storeProblem(
          problem.document,
          lookup,
          locale,
          swedish?.causes?.map((cause: Stored) => cause.id),
        ),
    })
    if (isTouched) await record('problem', id, problem)
  }
  for (const promise of documents.promises) {
    const { activities, ...inFile } = promise.document
    // The address of what is public stays, whatever a new title would give.
    const live = lookup.existing('promise', inFile.ref)?.live as { slug: string } | undefined
    const own = live ? { ...inFile, slug: live.slug } : inFile
    const written = await write({
      ...promise,
      type: 'promise',
      document: { ...own, activities: [] },
      store: (locale) => storePromise(own, lookup, locale),
    })
    let isTouched = written.isTouched
    let changeNote = promise.changeNote
    for (const activity of activities) {
      const info = promise.activityRows[activity.ref] ?? promise
      const touched = (await write(activityRow(activity, own.ref, info))).isTouched
      isTouched ||= touched
      changeNote ??= info.changeNote
    }
    if (isTouched && promise.stage !== 'draft') await record('promise', written.id, { ...promise, changeNote })
  }
  for (const [promiseRef, activities] of documents.activitiesOf) {
    const touched: RowInfo[] = []
    for (const { document, ...info } of activities) if ((await write(activityRow(document, promiseRef, info))).isTouched) touched.push(info)
    if (touched[0])
      await record('promise', lookup.idOf('promise', promiseRef), {
        ...touched[0],
        changeNote: touched.find((info) => info.changeNote)?.changeNote,
      })
  }
  for (const update of documents.updates) {
    const { id, isTouched } = await write({ ...update, type: 'update', store: (locale) => storeUpdate(update.document, lookup, locale) })
    if (isTouched) await record('update', id, update)
  }
}
