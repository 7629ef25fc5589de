import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DraftPreview } from '@lovat/shared/preview/draft-preview'
import { readPreview } from '@lovat/shared/preview/preview-link'
import { faultText } from '../fault-text.ts'
import type { Log } from '../log.ts'
import type { SiteMemory } from '../place/site-in-memory.ts'
import type { PagesCode } from '../render/load-renderer.ts'
import type { ReleaseReader } from '../served-release.ts'
import { askForDraft } from './ask-for-draft.ts'
import { draftOnSite } from './draft-on-site.ts'
import { type NoPreview, previewNotes } from './words.ts'

type Options = {
  secret: string
  cmsUrl: string
  releases: ReleaseReader
  /** Pages of a version that are there already. */
  pages: (code: string, siteUrl: string) => Promise<PagesCode | undefined>
  memory: SiteMemory
  /** The ledger, as far as it has been fetched. */
  entries: () => readonly LedgerEntry[]
  clock: () => Date
  log: Log
  signal: AbortSignal
}

export type Preview = { kind: 'page'; html: Buffer } | { kind: NoPreview; back?: string }

/**
 * Shows drafts to those who have a link. In: a link's token. Out: the page as it would be, or why there is none and the way
 * back to the admin. Nothing is written, and nothing that is served is changed. Never throws.
 */
export function createPreview({ secret, cmsUrl, releases, pages, memory, entries, clock, log, signal }: Options) {
  return async function preview(token: string): Promise<Preview> {
    const link = readPreview(token, secret, clock())
    if (link.kind === 'forged') return link
    const { back } = link.claims
    if (link.kind === 'expired') return { kind: 'expired', back }
    const asked = await askForDraft(cmsUrl, token)
    if (asked.kind !== 'draft') return { kind: asked.kind, back }
    try {
      const shown = await show(asked.draft, back)
      return typeof shown === 'string' ? { kind: shown, back } : { kind: 'page', html: shown }
    } catch (error) {
      const { type, ref } = { ref: '', ...asked.draft.document }
      log(`En förhandsvisning (${type} ${ref}) kunde inte göras. ${faultText(error)}`, { level: 'error', subject: 'preview' })
      return { kind: 'broken', back }
    }
  }

  async function show(draft: DraftPreview, back: string): Promise<Buffer | NoPreview> {
    const served = releases.current()
    if (served === undefined) return 'noSite'
    const { number, today, code, siteUrl } = served.record.basis
    const own = await pages(code, siteUrl)
    if (own === undefined) return 'noVersion'
    // After a release that was put together of what lay on the disk, nobody knows which entries it shows.
    const known = entries().slice(0, number)
    if (known.length !== number) return 'noSite'
    const { state } = await memory.at(own.world, known, today, signal)
    const route = draftOnSite({ world: own.world, state, today }, draft, clock())
    if (route === undefined) return 'noPage'
    const files = draft.document.type === 'update' ? draft.document.evidence.flatMap(({ file }) => file ?? []) : []
    const hasNewFiles = files.some(({ sha256 }) => served.record.evidence[sha256] === undefined)
    return own.render(route, { state: draft.state, back, notes: previewNotes(draft, hasNewFiles) })
  }
}
