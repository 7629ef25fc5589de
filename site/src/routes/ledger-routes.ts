import type { LedgerAction, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { DocumentType } from '@lovat/shared/contract/public-document'
import { approvalLines } from '../text/approval-lines.ts'
import type { RouteOf } from './route.ts'
import type { World } from './world.ts'

export type LedgerLine = {
  number: number
  at: string
  action: LedgerAction
  type: DocumentType
  ref: string
  /** The page that shows it, where there is one. */
  page: { name: string; path: string } | null
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
  const pages = pageOfRef(world)
  const parts = [...Map.groupBy(world.entries, (entry) => partOf(entry.number))]
  const last = world.entries.at(-1)
  const lastPart = parts.length
  return [
    {
      page: 'ledger',
      path: '/liggare/',
      props: {
        head: world.head,
        headHash: last?.hash ?? null,
        headAt: last?.at ?? null,
        parts: parts
          .map(([part, entries]) => ({ from: entries[0]?.number ?? 0, to: entries.at(-1)?.number ?? 0, path: partPath(part) }))
          .toReversed(),
      },
    },
    ...parts.map(
      ([part, entries]): RouteOf<'ledgerPart'> => ({
        page: 'ledgerPart',
        path: partPath(part),
        props: {
          from: entries[0]?.number ?? 0,
          to: entries.at(-1)?.number ?? 0,
          lines: entries.toReversed().map((entry) => line(entry, pages)),
          newer: part < lastPart ? partPath(part + 1) : null,
          older: part > 1 ? partPath(part - 1) : null,
        },
      }),
    ),
  ]
}

function line(entry: LedgerEntry, pages: ReadonlyMap<string, { name: string; path: string }>): LedgerLine {
  const { number, at, action, type, ref, hash } = entry
  const page = pages.get(type === 'update' ? `promise:${ref.replace(/-U\d+$/, '')}` : `${type}:${ref}`) ?? null
  return {
    number,
    at,
    action,
    type,
    ref,
    page,
    note: entry.changeNote ?? entry.withdrawal?.text ?? null,
    approvals: approvalLines(entry),
    hash,
  }
}

function pageOfRef(world: World): Map<string, { name: string; path: string }> {
  return new Map([
    ...world.municipalities.map(
      ({ document }) => [`municipality:${document.code}`, { name: document.name, path: `/${document.slug}/` }] as const,
    ),
    ...world.promises.map(({ document, path }) => [`promise:${document.ref}`, { name: document.title.sv, path }] as const),
    ...world.withdrawn.map((gone) => [`promise:${gone.ref}`, { name: gone.document?.title.sv ?? gone.ref, path: gone.path }] as const),
  ])
}
