import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { groupOf } from '../../publisher/state.ts'
import { approvalLines } from '../text/approval-lines.ts'
import { NO_LINKS, type PageLink, type PageLinks, pageKey, pageLinks } from './page-links.ts'
import { remember } from './remember.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export type LedgerLine = {
  number: number
  at: string
  action: LedgerAction
  type: DocumentType
  ref: string
  /** The page that shows it, where there is one. */
  page: PageLink | null
  note: string | null
  approvals: string[]
  hash: string
}
export type LedgerIndexProps = {
  head: number
  headHash: string | null
  headAt: string | null
  parts: { from: number; to: number; path: string }[]
}
export type LedgerPartProps = { from: number; to: number; lines: LedgerLine[]; newer: string | null; older: string | null }

export const ENTRIES_A_PAGE = 100

/** Address of a ledger entry. A page of the ledger holds a fixed range of numbers, so an address never moves. */
export const ledgerPath = (number: number): string => `${partPath(partOf(number))}#nr-${number}`

const partOf = (number: number) => Math.ceil(number / ENTRIES_A_PAGE)
const partPath = (part: number) => `/liggare/${part}/`

export function ledgerRoutes(world: World): (RouteOf<'ledger'> | RouteOf<'ledgerPart'>)[] {
  const { entries, head } = world
  const last = entries.at(-1)
  const count = partOf(entries.length)
  const links = new Map(world.kommuner.map((kommun) => [kommun.municipality.document.code, pageLinks(kommun)]))
  // The same object as long as no kommun and no promise anywhere has got another name or address.
  const names = nation(ALL, [...links.values()], () => ({}))
  const all = Array.from({ length: count }, (_, index) => ledgerPart(world, { links, names }, index + 1, count)).filter(
    (part) => part !== undefined,
  )
  const ranges = all.map(({ path, props: { from, to } }) => ({ from, to, path }))
  return [
    {
      page: 'ledger',
      path: '/liggare/',
      props: { head, headHash: last?.hash ?? null, headAt: last?.at ?? null, parts: ranges.toReversed() },
    },
    ...all,
  ]
}

const quickly = remember<LedgerEntry, RouteOf<'ledgerPart'>>()
const nearly = remember<LedgerEntry, RouteOf<'ledgerPart'>>()
const parts = remember<LedgerEntry, RouteOf<'ledgerPart'>>()

type Links = { links: ReadonlyMap<string, PageLinks>; names: object }

function ledgerPart(world: World, { links, names }: Links, part: number, count: number): RouteOf<'ledgerPart'> | undefined {
  const from = (part - 1) * ENTRIES_A_PAGE
  const first = world.entries[from]
  const last = world.entries[Math.min(part * ENTRIES_A_PAGE, world.entries.length) - 1]
  if (first === undefined || last === undefined) return undefined
  // The last entry stands for all of them: its hash covers those before it.
  const isOpen = part === count
  return quickly(last, [isOpen, names], () => {
    const own = () => world.entries.slice(from, part * ENTRIES_A_PAGE)
    const { codes, targets } = namedIn(last, [], () => namedBy(own()))
    const places = codes.map((code) => links.get(code) ?? NO_LINKS)
    // Most of what has got another name is named by no line here, though its kommun is.
    return nearly(last, [isOpen, ...places], () => {
      const pages = targets.map(({ code, key }) => links.get(code)?.get(key))
      return parts(last, [isOpen, ...pages.flatMap((page) => [page?.name, page?.path])], () => ({
        page: 'ledgerPart',
        path: partPath(part),
        props: {
          from: first.number,
          to: last.number,
          lines: own()
            .toReversed()
            .map((entry) => line(entry, links.get(groupOf(entry.type, entry.ref)) ?? NO_LINKS)),
          newer: isOpen ? null : partPath(part + 1),
          older: part > 1 ? partPath(part - 1) : null,
        },
      }))
    })
  })
}

const ALL = {}
const nation = remember<object, object>()

type Target = { code: string; key: string }
const namedIn = remember<LedgerEntry, { codes: string[]; targets: Target[] }>()

/** The kommuner, and the documents with pages, that a part of the ledger names, each once. */
function namedBy(own: readonly LedgerEntry[]): { codes: string[]; targets: Target[] } {
  const targets = new Map(own.map(({ type, ref }) => [pageKey(type, ref), groupOf(type, ref)]))
  return { codes: [...new Set(targets.values())], targets: [...targets].map(([key, code]) => ({ code, key })) }
}

const lines = remember<LedgerEntry, LedgerLine>()

function line(entry: LedgerEntry, pages: PageLinks): LedgerLine {
  const { number, at, action, type, ref, hash } = entry
  const page = pages.get(pageKey(type, ref)) ?? null
  return lines(entry, [page?.name, page?.path], () => ({
    number,
    at,
    action,
    type,
    ref,
    page,
    note: entry.changeNote ?? entry.withdrawal?.text ?? null,
    approvals: approvalLines(entry),
    hash,
  }))
}
