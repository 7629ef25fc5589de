import { editDistance } from '../text/edit-distance.ts'

/**
 * The candidate that is most like what somebody wrote, when it is like enough to be a slip: at most a third of the
 * letters differ. In: any text and the right words. Out: one of the words, or undefined.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const plain = written.trim().toLowerCase().slice(0, 60)
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(plain, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}
