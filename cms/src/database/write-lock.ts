/**
 * A queue of one: each caller waits for the one before to release. In: how long to wait, in milliseconds.
 * Rejects when the wait is over, which in practice means a hook that writes without passing `req` and so waits for the
 * transaction it is itself part of.
 */
export function writeLock(timeoutMs: number): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    const mine = Promise.withResolvers<void>()
    last = before.then(() => mine.promise)
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), timeoutMs)
    })
    const outcome = await Promise.race([before, tooLate])
    clearTimeout(timer)
    if (outcome === 'late') {
      mine.resolve()
      throw new Error(`The SQLite write lock was not free within ${timeoutMs} ms; a hook that writes without passing req?`)
    }
    return mine.resolve
  }
}
