import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError } from '../build-step.ts'
import { pageFile } from '../render/page-file.ts'
import type { PageFault } from '../render/render-pages.ts'
import type { Seen } from './look-at-files.ts'
import { overBudget } from './over-budget.ts'
import { pathIn } from './references-in.ts'

const NEEDED = ['index.html', '404.html']
/** Up to this many pages, or this share of them, may fail by themselves. */
const FEW = 10
const SHARE = 0.01
const NAMED = 5

export type Built = {
  folder: string
  /** All files, also those kept from the release before. */
  files: ReadonlySet<string>
  /** Digests of the files that documents rest on. */
  evidence: ReadonlySet<string>
  /** What was seen of the files that were made now. */
  seen: Seen
  /** The pages that could not be made. */
  faults: readonly PageFault[]
  /** Addresses of the pages there should be, where the build says. */
  planned?: readonly string[] | undefined
}

/**
 * Looks a site over before anybody is given it. Refused, with `BuildError` that names the first of what is wrong: more faulty
 * pages than can be the pages' own fault; no start page, or none for what is not found; other pages than were planned; what
 * leads to nothing; data for machines that they can't read; a heavier site than it may be.
 */
export async function checkBuilt(built: Built): Promise<void> {
  const { folder, files, faults, seen } = built
  if (faults.length > Math.max(FEW, files.size * SHARE)) throw new BuildError(faultsText(faults))
  for (const file of NEEDED) {
    const size = await stat(join(folder, file)).then(
      ({ size }) => size,
      () => 0,
    )
    if (size === 0) throw new BuildError([`Bygget gav ingen ${file}.`, ...(faults.length > 0 ? [faultsText(faults)] : [])].join(' '))
  }
  const wrong = [
    ...otherPages(built),
    ...named('länkar leder ingenstans', deadEnds(built)),
    ...named('filer har data som inte går att läsa', seen.unreadable.toSorted()),
    ...(await overBudget(folder, [...files], seen)),
  ]
  if (wrong.length > 0) throw new BuildError(['Sidorna höll inte för kontrollen.', ...wrong].join('\n  '))
}

function otherPages({ planned, files, seen, faults }: Built): string[] {
  if (planned === undefined) return []
  const faulty = new Set(faults.map(({ path }) => pageFile(path)))
  const wanted = new Set(planned.map(pageFile))
  return [
    ...named('sidor saknas', [...wanted].filter((path) => !files.has(path) && !faulty.has(path)).toSorted()),
    ...named('sidor skulle inte finnas', [...seen.pages].filter((path) => !wanted.has(path)).toSorted()),
  ]
}

/** What leads to a page that is faulty, and was not there before either, is that page's fault. */
function deadEnds({ files, evidence, seen, faults }: Built): string[] {
  const faulty = new Set(faults.map(({ path }) => pageFile(path)))
  const leads = (path: string): boolean => {
    const digest = /^\/filer\/([0-9a-f]{64})\b/.exec(path)?.[1]
    const file = pageFile(path)
    return files.has(file) || faulty.has(file) || (digest !== undefined && evidence.has(digest))
  }
  const ends = new Map([...seen.references].map(([address, from]) => [pathIn(address), from]))
  return [...ends].flatMap(([path, from]) => (leads(path) ? [] : [`${path} (på ${from})`])).toSorted()
}

function named(what: string, all: readonly string[]): string[] {
  if (all.length === 0) return []
  const rest = all.length > NAMED ? ` och ${all.length - NAMED} till` : ''
  return [`${all.length} ${what}: ${all.slice(0, NAMED).join(', ')}${rest}.`]
}

function faultsText(faults: readonly PageFault[]): string {
  const [first, ...others] = faults.slice(0, NAMED).map(({ path, text }) => `${path}: ${text}`)
  const rest = faults.length > NAMED ? [`och ${faults.length - NAMED} till`] : []
  const what = faults.length === 1 ? 'En sida kunde inte göras:' : `${faults.length} sidor kunde inte göras:`
  return [what, first, ...others, ...rest].join('\n  ')
}
