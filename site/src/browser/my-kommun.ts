/** The only thing that is ever kept in the reader's browser, and only when the reader asks for it. */
const KEY = 'lovat-min-kommun'

type MyKommun = { name: string; path: string }

/** What is kept, if it is what we keep: a browser's storage can hold anything. */
export function readMyKommun(storage: Pick<Storage, 'getItem'>): MyKommun | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('path' in kept)) return undefined
    const { name, path } = kept
    return typeof name === 'string' && typeof path === 'string' && /^\/[a-z0-9-]+\/$/.test(path) ? { name, path } : undefined
  } catch {
    return undefined
  }
}

/** Keeps it. Out: whether it could be kept; a browser may refuse. */
export function keepMyKommun(storage: Pick<Storage, 'setItem'>, { name, path }: MyKommun): boolean {
  try {
    storage.setItem(KEY, JSON.stringify({ name, path }))
    return true
  } catch {
    return false
  }
}

export const forgetMyKommun = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(KEY)
