import { diffArrays } from 'diff'
import type { DocumentLine } from './member-lines.ts'

/** A line as it was and as it is; one side is missing when it was added or removed. */
export type LinePair = { before?: DocumentLine; after?: DocumentLine }

/**
 * Which line became which. Lines with a key of their own are the same line when the key is. In a list the things that are
 * unchanged hold their place, so that one taken away from the middle is shown as that, and not as if all below it changed.
 */
export function pairLines(before: readonly DocumentLine[], after: readonly DocumentLine[]): LinePair[] {
  const old = new Map(before.map((line) => [line.key, line]))
  const keys = new Set(after.map(({ key }) => key))
  const lists = new Set([...before, ...after].flatMap(({ list }) => list ?? []))
  const single = ({ list }: DocumentLine) => list === undefined
  const pairs: LinePair[] = [
    ...after.filter(single).map((line) => ({ before: old.get(line.key), after: line })),
    ...before.filter((line) => single(line) && !keys.has(line.key)).map((line) => ({ before: line })),
    ...[...lists].flatMap((list) =>
      pairList(
        before.filter((line) => line.list === list),
        after.filter((line) => line.list === list),
      ),
    ),
  ]
  return inReadingOrder(pairs, before, after)
}

function pairList(before: readonly DocumentLine[], after: readonly DocumentLine[]): LinePair[] {
  const pairs: LinePair[] = []
  let [old, now] = [0, 0]
  let waiting: DocumentLine[] = []
  const release = () => {
    pairs.push(...waiting.map((line) => ({ before: line })))
    waiting = []
  }
  for (const { count, added, removed } of diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )) {
    if (removed) {
      waiting.push(...before.slice(old, old + count))
      old += count
      continue
    }
    if (!added) release()
    for (const line of after.slice(now, now + count)) pairs.push({ before: added ? waiting.shift() : before[old++], after: line })
    now += count
    release()
  }
  release()
  return pairs
}

/** As the newer version is read; what was removed stands before the first line that followed it and is still there. */
function inReadingOrder(pairs: readonly LinePair[], before: readonly DocumentLine[], after: readonly DocumentLine[]): LinePair[] {
  const placeAfter = new Map(after.map((line, index) => [line, index]))
  const successor = new Map<DocumentLine, number>()
  const kept = new Map(pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before, pair.after] as const] : [])))
  let next = after.length
  for (const line of before.toReversed()) {
    const still = kept.get(line)
    if (still) next = placeAfter.get(still) ?? next
    else successor.set(line, next - 0.5)
  }
  const place = (pair: LinePair) => (pair.after ? placeAfter.get(pair.after) : pair.before && successor.get(pair.before)) ?? 0
  return pairs.toSorted((a, b) => place(a) - place(b))
}
