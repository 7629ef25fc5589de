import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeCms } from '../test/fake-cms.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { fetchEvidence } from './fetch-evidence.ts'

const bytes = Buffer.from('en rapport')
const digest = createHash('sha256').update(bytes).digest('hex')
const file = { mimeType: 'application/pdf', name: 'Rapport.pdf', bytes: bytes.length }
const signal = new AbortController().signal

test('a named file is fetched once and kept whole', async () => {
  const folder = await temporaryFolder()
  const cms = await fakeCms()
  cms.files.set(digest, bytes)
  const fetching = { cmsUrl: cms.url, folder, files: { [digest]: file }, signal }
  expect(await fetchEvidence(fetching)).toEqual([])
  expect(await fetchEvidence(fetching)).toEqual([])
  expect(await readFile(join(folder, digest))).toEqual(bytes)
  expect(cms.asked).toEqual([`/api/ledger/files/${digest}`])
})

test.each([
  ['that the CMS does not have', undefined, 'CMS:et svarade 404'],
  ['with other contents', Buffer.from('en annan!!'), 'innehållet är inte det som publicerades'],
  ['that is too short', Buffer.from('en'), 'innehållet är inte det som publicerades'],
  ['that is too long', Buffer.alloc(1_000_000), 'filen är större än de 10 byte som publicerades'],
])('a file %s is missing, with the reason, and leaves nothing behind', async (_, served, reason) => {
  const folder = await temporaryFolder()
  const cms = await fakeCms()
  if (served !== undefined) cms.files.set(digest, served)
  expect(await fetchEvidence({ cmsUrl: cms.url, folder, files: { [digest]: file }, signal })).toEqual([
    { digest, name: 'Rapport.pdf', reason },
  ])
  expect(await readdir(folder)).toEqual([])
})

test('one missing file does not keep the others away', async () => {
  const folder = await temporaryFolder()
  const cms = await fakeCms()
  cms.files.set(digest, bytes)
  const missing = await fetchEvidence({ cmsUrl: cms.url, folder, files: { ['a'.repeat(64)]: file, [digest]: file }, signal })
  expect(missing.map((one) => one.digest)).toEqual(['a'.repeat(64)])
  expect(await readdir(folder)).toEqual([digest])
})

test('a CMS that is down makes every file missing and throws nothing', async () => {
  const missing = await fetchEvidence({ cmsUrl: 'http://127.0.0.1:1', folder: await temporaryFolder(), files: { [digest]: file }, signal })
  expect(missing).toHaveLength(1)
})
