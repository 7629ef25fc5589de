import { mkdir, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { readHold, writeHold } from './hold.ts'
import { siteFolders } from './release-folders.ts'

const held = { code: 'gammal', insteadOf: 'ny', since: '2026-06-01T10:00:00.000Z' }

test('a held version is remembered, until another version is installed or somebody lets go', async () => {
  const folders = siteFolders(await temporaryFolder())
  await mkdir(folders.root, { recursive: true })
  expect(await readHold(folders, 'ny')).toBeUndefined()
  await writeHold(folders, held)
  expect(await readHold(folders, 'ny')).toEqual(held)
  expect(await readHold(folders, 'ännu nyare')).toBeUndefined()
  await writeHold(folders, undefined)
  expect(await readHold(folders, 'ny')).toBeUndefined()
})

test.each(['', '{', '{"code":7}', 'null'])('a hold that reads ”%s” is none', async (text) => {
  const folders = siteFolders(await temporaryFolder())
  await mkdir(folders.root, { recursive: true })
  await writeFile(folders.hold, text)
  expect(await readHold(folders, 'ny')).toBeUndefined()
})
