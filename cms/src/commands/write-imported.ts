import type { Activity } from '@lovat/shared/contract/activity'
import { canonicalJson } from '@lovat/shared/contract/canonical-json'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import type { ParsedExchange, RowInfo } from '@lovat/shared/exchange/exchange-documents'
import type { RowType } from '@lovat/shared/exchange/row-types'
import { APIError, type PayloadRequest } from 'payload'
import { setGateContext } from '../gate/gate-context.ts'
import { recordPublicChange } from '../ledger/record-public-change.ts'
import type { Stored } from '../presenters/stored.ts'
import type { Existing } from '../store/lookup.ts'
import { storeActivity } from '../store/store-activity.ts'
import { storeProblem } from '../store/store-problem.ts'
import { storePromise } from '../store/store-promise.ts'
import { storeUpdate } from '../store/store-update.ts'
import { hasEnglish, type Locale } from '../store/text-in.ts'
import { writeDocument } from '../store/write-document.ts'
import { noteSave } from '../workflow/note-save.ts'
import type { PaperSignatures } from '../workflow/paper-signatures.ts'
import { errorAtRow } from './error-at-row.ts'
import type { ImportResult } from './import-documents.ts'
import type { ImportLookup } from './look-up-for-import.ts'
import { namedFirst } from './named-first.ts'

/** The template has no column for it: a note that begins "Rättelse:" says that an error was put right. */
const isCorrection = (changeNote: string | undefined) => /^rättelse\s*:/i.test(changeNote ?? '')

type Row<T> = RowInfo & {
  type: RowType
  document: T & { ref: string }
  /** The promise that the row is a part of: it can't be public without it. */
  partOf?: string
  store: (locale: Locale, swedish?: Stored) => object
}
/** `isTouched`: what is public may have changed. `isSaved`: a draft has. */
type Written = { id: string; isTouched: boolean; isSaved: boolean }

/**
 * Writes what a checked file says, in the caller's transaction and with `recordLater` set, and records each public change.
 * Adds what it did, and what could not be recorded, to `result`.
 */
export async function writeImported(
  { documents }: ParsedExchange,
  lookup: ImportLookup,
  paper: PaperSignatures | undefined,
  req: PayloadRequest,
  result: ImportResult,
): Promise<void> {
  const publish = paper !== undefined
  /** Writes one row if it says something new. */
  const write = async <T extends object>({ type, document, partOf, store, row, stage }: Row<T>): Promise<Written> => {
    const existing: Existing | undefined = lookup.existing(type, document.ref)
    const goesLive = publish && stage !== 'draft' && (partOf === undefined || lookup.isPublicAfter(partOf))
    const before = goesLive ? existing?.live : existing?.newest
    if (existing && before && canonicalJson(before) === canonicalJson(document)) {
      result.unchanged += 1
      return { id: existing.id, isTouched: false, isSaved: false }
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
      return { id, isTouched: goesLive, isSaved: !goesLive }
    } catch (error) {
      throw errorAtRow(error, row, type)
    }
  }
  /** Of what can't be recorded as it is, all is told: each such row is mended by hand. */
  const record = async (type: RowType & DocumentType, id: string, { row, changeNote }: RowInfo) => {
    if (!paper) return
    const changeClass = isCorrection(changeNote) ? ('corrected' as const) : ('updated' as const)
    setGateContext(req, { publication: { ground: 'paper', signatures: paper, changeNote: changeNote ?? null, changeClass } })
    try {
      const entry = await recordPublicChange({ type, id, req })
      if (entry) result.entries += 1
    } catch (error) {
      const refusal = errorAtRow(error, row, type)
      const atRow = errorAtRow(refusal)
      // 409 is another process's doing; without a transaction, what is written next could not be taken back.
      if (!atRow || !req.transactionID || (error instanceof APIError && error.status === 409)) throw refusal
      result.errors.push(atRow)
    } finally {
      setGateContext(req, { publication: undefined })
    }
  }
  const noteDraft = (type: DocumentType, id: string) => noteSave({ type, id, action: 'imported', req })
  const activityRow = (activity: Activity, promiseRef: string, info: RowInfo): Row<Activity> => ({
    ...info,
    type: 'activity',
    document: activity,
    partOf: promiseRef,
    store: (locale) => storeActivity(activity, promiseRef, lookup, locale),
  })

  /** A promise and its activities are one public document: one entry for all of their rows, with the first note there is. */
  const recordPackage = async (id: string, touched: RowInfo[], isSaved: boolean, note?: string) => {
    const [first] = touched
    if (!first && isSaved) await noteDraft('promise', id)
    if (first) await record('promise', id, { ...first, changeNote: note ?? touched.find(({ changeNote }) => changeNote)?.changeNote })
  }

  for (const problem of documents.problems) {
    const { id, isTouched, isSaved } = await write({
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
    else if (isSaved) await noteDraft('problem', id)
  }
  for (const promise of namedFirst(documents.promises, ({ document }) => document.carriedFrom)) {
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
    const touched: RowInfo[] = written.isTouched ? [promise] : []
    let { isSaved } = written
    for (const activity of activities) {
      const info = promise.activityRows[activity.ref] ?? promise
      const row = await write(activityRow(activity, own.ref, info))
      if (row.isTouched) touched.push(info)
      isSaved ||= row.isSaved
    }
    await recordPackage(written.id, touched, isSaved, promise.changeNote)
  }
  for (const [promiseRef, activities] of documents.activitiesOf) {
    const touched: RowInfo[] = []
    let isSaved = false
    for (const { document, ...info } of activities) {
      const row = await write(activityRow(document, promiseRef, info))
      if (row.isTouched) touched.push(info)
      isSaved ||= row.isSaved
    }
    await recordPackage(lookup.idOf('promise', promiseRef), touched, isSaved)
  }
  for (const update of namedFirst(documents.updates, ({ document }) => document.corrects)) {
    const { id, isTouched, isSaved } = await write({
      ...update,
      type: 'update',
      partOf: update.document.promise,
      store: (locale) => storeUpdate(update.document, lookup, locale),
    })
    if (isTouched) await record('update', id, update)
    else if (isSaved) await noteDraft('update', id)
  }
}
