import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { groupOf } from '../../publisher/state.ts'
import { approvalLines } from '../text/approval-lines.ts'
import { NO_LINKS, type PageLink, type PageLinks, pageKey, pageLinks } from './page-links.ts'
import { remember } from './remember.ts'
import { keptRoute, type PlannedPage, type RouteOf } from './route.ts'
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

/** The entries that a part holds. */
const ownOf = ({ entries }: World, part: number) => entries.slice((part - 1) * ENTRIES_A_PAGE, part * ENTRIES_A_PAGE)
const rangeOf = ({ entries }: World, part: number) => ({
  from: (part - 1) * ENTRIES_A_PAGE + 1,
  to: Math.min(part * ENTRIES_A_PAGE, entries.length),
})

const partOf = (number: number) => Math.ceil(number / ENTRIES_A_PAGE)
const partPath = (part: number) => `/liggare/${part}/`

export function ledgerPages(world: World): PlannedPage[] {
  const { entries, head } = world
  const last = entries.at(-1)
  const count = partOf(entries.length)
  const links = linksIn(world)
  // The same object as long as no kommun and no promise anywhere has got another name or address.
  const names = nation(ALL, [...links.values()], () => ({ links }))
  const full = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1)
  // Of a thousand parts all but the last are as they were, and the last entry of one stands for all before it.
  const ofFull = fullParts(ALL, [names, count, world.entries[full.length * ENTRIES_A_PAGE - 1]], () =>
    full.flatMap((part) => ledgerPart(world, names, part, false)),
  )
  const fullRanges = rangesOfFull(ALL, [count], () => full.map((part) => shownRange(world, part)).toReversed())
  return [
    keptRoute({
      page: 'ledger',
      path: '/liggare/',
      props: {
        head,
        headHash: last?.hash ?? null,
        headAt: last?.at ?? null,
        parts: count === 0 ? [] : [shownRange(world, count), ...fullRanges],
      },
    }),
    ...ofFull,
    ...ledgerPart(world, names, count, true),
  ]
}

const fullParts = remember<object, PlannedPage[]>()
const rangesOfFull = remember<object, LedgerIndexProps['parts']>()
const shownRange = (world: World, part: number) => ({ ...rangeOf(world, part), path: partPath(part) })

type Names = { links: ReadonlyMap<string, PageLinks> }

/** By part, and not by entry: each entry has been the last of the ledger once, and would keep the names of its day for good. */
const planned = new Map<number, { last: LedgerEntry; page: PlannedPage; names: Names; isOpen: boolean }>()
const parts = remember<LedgerEntry, PlannedPage>()

function ledgerPart(world: World, names: Names, part: number, isOpen: boolean): PlannedPage[] {
  // The last entry stands for all of them: its hash covers those before it.
  const last = world.entries[rangeOf(world, part).to - 1]
  if (last === undefined) return []
  const known = planned.get(part)
  const before = known?.last === last && known.isOpen === isOpen ? known : undefined
  if (before?.names === names) return [before.page]
  const { codes, targets } = namedIn(last, [], () => namedBy(ownOf(world, part)))
  // Most of what has got another name is in a kommun that no line here names.
  const isSame = before !== undefined && !renamedSince(before.names, names).some((code) => codes.has(code))
  const page = isSame ? before.page : pageOf(last)
  planned.set(part, { last, page, names, isOpen })
  return [page]

  function pageOf(last: LedgerEntry): PlannedPage {
    const pages = targets.map(({ code, key }) => names.links.get(code)?.get(key))
    return parts(last, [isOpen, ...pages.flatMap((page) => [page?.name, page?.path])], () => ({
      path: partPath(part),
      make: (world) => partRoute(world, part, isOpen),
    }))
  }
}

const renamed = remember<object, string[]>()

/** The kommuner that have got, or have a promise that has got, another name or address. Worked out once for all parts. */
const renamedSince = (before: Names, now: Names): string[] =>
  renamed(ALL, [before, now], () => {
    const codes = new Set([...before.links.keys(), ...now.links.keys()])
    return [...codes].filter((code) => before.links.get(code) !== now.links.get(code))
  })

function partRoute(world: World, part: number, isOpen: boolean): RouteOf<'ledgerPart'> {
  const links = linksIn(world)
  return {
    page: 'ledgerPart',
    path: partPath(part),
    props: {
      ...rangeOf(world, part),
      lines: ownOf(world, part)
        .toReversed()
        .map((entry) => line(entry, links.get(groupOf(entry.type, entry.ref)) ?? NO_LINKS)),
      newer: isOpen ? null : partPath(part + 1),
      older: part > 1 ? partPath(part - 1) : null,
    },
  }
}

const ALL = {}
const nation = remember<object, Names>()

type Target = { code: string; key: string }
const namedIn = remember<LedgerEntry, { codes: ReadonlySet<string>; targets: Target[] }>()

/** The kommuner, and the documents with pages, that a part of the ledger names, each once. */
function namedBy(own: readonly LedgerEntry[]): { codes: ReadonlySet<string>; targets: Target[] } {
  const targets = new Map(own.map(({ type, ref }) => [pageKey(type, ref), groupOf(type, ref)]))
  return { codes: new Set(targets.values()), targets: [...targets].map(([key, code]) => ({ code, key })) }
}

function line(entry: LedgerEntry, pages: PageLinks): LedgerLine {
  const { number, at, action, type, ref, hash } = entry
  return {
    number,
    at,
    action,
    type,
    ref,
    page: pages.get(pageKey(type, ref)) ?? null,
    note: entry.changeNote ?? entry.withdrawal?.text ?? null,
    approvals: approvalLines(entry),
    hash,
  }
}

const inWorld = remember<World, ReadonlyMap<string, PageLinks>>()
const linksIn = (world: World): ReadonlyMap<string, PageLinks> =>
  inWorld(world, [], () => new Map(world.kommuner.map((kommun) => [kommun.municipality.document.code, pageLinks(kommun)])))
