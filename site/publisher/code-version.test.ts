import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { codeVersion } from './code-version.ts'

const SOURCES = ['src', 'config.mjs', 'missing']

async function repository() {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'src/pages'), { recursive: true })
  await writeFile(join(folder, 'src/pages/index.astro'), 'sida')
  await writeFile(join(folder, 'config.mjs'), 'inställning')
  return folder
}

test('the same code has the same version, wherever it lies', async () => {
  expect(await codeVersion(await repository(), SOURCES)).toBe(await codeVersion(await repository(), SOURCES))
})

test.each<[string, (folder: string) => Promise<void>]>([
  ['a changed page', (folder) => writeFile(join(folder, 'src/pages/index.astro'), 'sidan')],
  ['a new page', (folder) => writeFile(join(folder, 'src/pages/om.astro'), '')],
  ['a renamed page', (folder) => rename(join(folder, 'src/pages/index.astro'), join(folder, 'src/pages/start.astro'))],
  ['a changed setting', (folder) => writeFile(join(folder, 'config.mjs'), 'annan')],
])('%s is another version', async (_, change) => {
  const folder = await repository()
  const before = await codeVersion(folder, SOURCES)
  await change(folder)
  expect(await codeVersion(folder, SOURCES)).not.toBe(before)
})

test('another owner of the site is another version', async () => {
  const folder = await repository()
  const before = await codeVersion(folder, SOURCES, 'Ekviks kommun')
  expect(await codeVersion(folder, SOURCES, 'Ekviks kommun')).toBe(before)
  expect(await codeVersion(folder, SOURCES, 'Ekvik')).not.toBe(before)
})

test('a changed test is the same version', async () => {
  const folder = await repository()
  const before = await codeVersion(folder, SOURCES)
  await writeFile(join(folder, 'src/pages/index.test.ts'), 'prov')
  expect(await codeVersion(folder, SOURCES)).toBe(before)
})

test('the code of this repository has a version', async () => {
  expect(await codeVersion()).toMatch(/^[0-9a-f]{16}$/)
})
