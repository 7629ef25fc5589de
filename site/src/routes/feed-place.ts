import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { joinNames } from '@lovat/shared/text/join-names'
import { groupOf, SHARED } from '../../publisher/state.ts'
import type { FeedPlace } from './feed-entry.ts'
import { historyPath } from './history-route.ts'
import { ledgerPath } from './ledger-routes.ts'
import { pageKey, pageLinks } from './page-links.ts'
import { remember } from './remember.ts'
import type { World } from './world.ts'

/** Where an entry belongs, as the world is now. */
export function feedPlace(world: World, entry: LedgerEntry): FeedPlace {
  const { type, ref, number, municipalities } = entry
  const isOfPromise = type === 'promise' || type === 'update'
  const group = groupOf(type, ref)
  const kommun = world.kommun(group)
  const link = kommun && pageLinks(kommun).get(pageKey(type, ref))
  const departures = departuresFrom(world, group)
  const promiseRef = ref.replace(/-U\d+$/, '')
  const departed = isOfPromise && world.promise(promiseRef) === undefined ? departures.get(promiseRef) : undefined
  const isGone = number <= (departures.get(ref)?.number ?? 0) || number <= (departed?.number ?? 0)
  const hasHistory = link !== undefined && isOfPromise && departed?.action !== 'erased'
  return {
    name: link?.name ?? (isGone ? ref : titleOf(entry)),
    kommuner: type === 'municipality' ? '' : joinNames(municipalities.map((code) => nameOf(world, code))),
    path: hasHistory ? `${historyPath(link.path)}#nr-${number}` : type === 'municipality' && link ? link.path : ledgerPath(number),
    isGone,
  }
}

function nameOf(world: World, code: string): string {
  const document = world.kommun(code)?.municipality.document
  return document ? `${document.name}${document.example ? ', exempel' : ''}` : code
}

function titleOf({ document, ref }: LedgerEntry): string {
  if (document && 'title' in document) return document.title.sv
  return document?.type === 'indicator' ? document.name.sv : ref
}

type Departures = ReadonlyMap<string, LedgerEntry>

const NOTHING: readonly LedgerEntry[] = []
const known = remember<readonly LedgerEntry[], Departures>()

/** The entry by which each text last left the site: what was said of it before is not said again. */
function departuresFrom(world: World, group: string): Departures {
  const entries = group === SHARED ? world.shared.all : (world.kommun(group)?.entries ?? NOTHING)
  return known(
    entries,
    [],
    () => new Map(entries.filter(({ action }) => action === 'withdrawn' || action === 'erased').map((entry) => [entry.ref, entry])),
  )
}
