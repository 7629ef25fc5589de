import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFakeBundle } from '../../test/fake-bundle.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { loadRenderer } from './load-renderer.ts'

test.each<[string, string, string]>([
  ['pages that came before their routes', 'undefined', 'kan inte gås tillbaka till'],
  ['pages that make all their routes at once', '{ routes: () => [] }', 'kan inte gås tillbaka till'],
])('%s are refused in words that say so', async (_, world, words) => {
  const entry = join(await temporaryFolder(), 'entry.mjs')
  await writeFakeBundle(entry, 'return pathname', world)
  await expect(loadRenderer(entry)).rejects.toThrow(words)
})
