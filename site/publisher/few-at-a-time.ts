/**
 * Does the same with each of some things, a few at a time. Out: what came of each, in their order. When one fails no more
 * are begun, and the first fault is thrown when none is at work any longer.
 */
export async function fewAtATime<T, R>(things: readonly T[], most: number, work: (thing: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  const queue = [...things.entries()]
  const next = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) made[one[0]] = await work(one[1])
  }
  const outcomes = await Promise.allSettled(Array.from({ length: most }, () => next().finally(() => queue.splice(0))))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return made
}
