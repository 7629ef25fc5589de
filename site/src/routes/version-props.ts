import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { type HistoryProps, historyLine } from './history-props.ts'

export type VersionText = PromiseDocument | Update

/**
 * One public version of a promise or of a follow-up. The texts are the ledger's own documents, not copies: what is
 * different between them is worked out when the page is made, so that a nation's histories take no memory.
 */
export type VersionProps = HistoryProps & {
  hash: string
  /** What was public before; null when there was nothing, or the law had it erased. */
  before: VersionText | null
  /** What became public; null when it left the site, or the law has had it erased since. */
  after: VersionText | null
  /** The follow-up that this one puts right. */
  corrects: Update | null
  /** The text of this version was erased because the law required it. */
  isErased: boolean
  /** The text has been withdrawn since, and nothing has taken its place. */
  isWithdrawn: boolean
  /** What the activity is called that a follow-up belongs to. */
  activity: string | null
}

type Told = { text: VersionText | null; isErased: boolean }

/** In: every entry about one promise and its follow-ups, oldest first. Out: a version for each, newest first. */
export function versionProps(entries: readonly LedgerEntry[]): VersionProps[] {
  const about = new Map([...Map.groupBy(entries, ({ ref }) => ref)].map(([ref, own]) => [ref, { own, told: toldBy(own) }]))
  const all = [...about.values()].flatMap(({ told }) => told.map(({ text }) => text))
  const activities = new Map(all.flatMap((text) => (text?.type === 'promise' ? text.activities.map((one) => [one.ref, one.text.sv]) : [])))
  const textsOf = (ref: string | undefined) => about.get(ref ?? '')?.told.flatMap(({ text }) => text ?? []) ?? []
  return entries.toReversed().map((entry) => {
    const { own = [], told = [] } = about.get(entry.ref) ?? {}
    const index = own.indexOf(entry)
    const { text: after = null, isErased = false } = told[index] ?? {}
    const update = after?.type === 'update' ? after : undefined
    return {
      ...historyLine(entry),
      hash: entry.hash,
      before: told.slice(0, index).findLast(({ text }) => text !== null)?.text ?? null,
      after,
      corrects: textsOf(update?.corrects).findLast((text) => text.type === 'update') ?? null,
      isErased,
      isWithdrawn: after !== null && own.at(-1)?.action === 'withdrawn',
      activity: activities.get(update?.activity ?? '') ?? null,
    }
  })
}

/** What each entry about one document said; nothing where the law has had it erased since. */
function toldBy(own: readonly LedgerEntry[]): Told[] {
  const erasedAt = own.findLastIndex(({ action }) => action === 'erased')
  return own.map(({ document, action }, index) => ({
    text: index > erasedAt && (document?.type === 'promise' || document?.type === 'update') ? document : null,
    isErased: index < erasedAt && action !== 'withdrawn',
  }))
}
