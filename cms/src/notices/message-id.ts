import { createHash } from 'node:crypto'

/**
 * The Message-ID of a letter, from the keys of its news: the same letter sent a second time, by whatever process, has the
 * same one, and a mailbox shows it once. In: keys, and the address that
 * letters come from.
 */
export function messageId(keys: readonly string[], from: string): string {
  const digest = createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 40)
  return `<${digest}@${from.split('@').at(-1)}>`
}
