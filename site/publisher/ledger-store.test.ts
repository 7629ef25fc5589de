import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrokenLedgerError, verifyChain } from '@lovat/shared/contract/ledger-chain'
import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { expect, test } from 'vitest'
import { ledgerOf, makeLedger, municipalityNamed } from '../test/ledger-fixture.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { openLedgerStore } from './ledger-store.ts'
import { writeDurably } from './write-durably.ts'

async function opened(folder: string, write?: typeof writeDurably) {
  const said: string[] = []
  const file = join(folder, 'ledger.jsonl')
  return { file, said, store: await openLedgerStore({ file, log: (line) => said.push(line), ...(write && { write }) }) }
}

test('what is kept is there when the store is opened again', async () => {
  const folder = await temporaryFolder()
  const entries = ledgerOf(5)
  const { store } = await opened(folder)
  await store.append(entries.slice(0, 2))
  await store.append(entries.slice(2))
  const again = await opened(folder)
  expect(again.store.entries).toEqual(entries)
  expect(again.store.position).toEqual({ number: 5, hash: entries[4]?.hash })
  expect(again.said).toEqual([])
})

test('a store that does not exist yet is empty and stands at the start', async () => {
  const { store } = await opened(await temporaryFolder())
  expect(store.entries).toEqual([])
  expect(store.position.number).toBe(0)
})

test('wherever a crash tears the last line, it is cut and the rest can be followed on from', async () => {
  const entries = ledgerOf(3)
  const line = `${JSON.stringify(entries[2])}\n`
  for (const torn of [1, 2, Math.floor(line.length / 2), line.length - 1]) {
    const folder = await temporaryFolder()
    const { store, file } = await opened(folder)
    await store.append(entries.slice(0, 2))
    await appendFile(file, line.slice(0, torn))
    const again = await opened(folder)
    expect(again.store.entries).toEqual(entries.slice(0, 2))
    await again.store.append(entries.slice(2))
    expect((await opened(folder)).store.entries).toEqual(entries)
  }
})

const tampered: [string, (text: string) => string][] = [
  ['an altered document', (text) => text.replace('Exempelby 2', 'Exempelby 9')],
  [
    'a removed entry',
    (text) =>
      text
        .split('\n')
        .filter((_, index) => index !== 1)
        .join('\n'),
  ],
  ['entries in another order', (text) => `${text.trim().split('\n').reverse().join('\n')}\n`],
  ['something that is not JSON', (text) => text.replace('{', '#')],
  ['an entry with an unknown member', (text) => text.replace('{"version":1', '{"extra":1,"version":1')],
  ['bytes that are not UTF-8', (text) => text.replace('Exempelby', '\u00ff')],
  ['zeroes after a power cut', (text) => `${text}${'\0'.repeat(100)}\n`],
]

test.each(tampered)('a file with %s is set aside whole and the ledger is followed anew', async (name, tamper) => {
  const folder = await temporaryFolder()
  const { store, file } = await opened(folder)
  await store.append(ledgerOf(3))
  const altered = Buffer.from(tamper(await readFile(file, 'utf8')), name.includes('UTF-8') ? 'latin1' : 'utf8')
  await writeFile(file, altered)
  const again = await opened(folder)
  expect(again.store.entries).toEqual([])
  expect(again.said).toHaveLength(1)
  expect(again.said[0]).toContain('undanlagd')
  const aside = (await readdir(folder)).filter((found) => found.includes('.broken-'))
  expect(aside).toHaveLength(1)
  expect(await readFile(join(folder, aside[0] ?? ''))).toEqual(altered)
  await again.store.append(ledgerOf(3))
  expect((await opened(folder)).store.entries).toEqual(ledgerOf(3))
})

test('entries that do not follow are refused and nothing of them is kept', async () => {
  const folder = await temporaryFolder()
  const { store, file } = await opened(folder)
  await store.append(ledgerOf(2))
  const { size } = await stat(file)
  await expect(store.append(ledgerOf(5).slice(3))).rejects.toThrow(BrokenLedgerError)
  await expect(store.append(ledgerOf(4, 'Annanby').slice(2))).rejects.toThrow(BrokenLedgerError)
  expect((await stat(file)).size).toBe(size)
  expect(store.position.number).toBe(2)
})

test('a disk that fills up half-way through an append keeps none of it, and the append succeeds when there is room', async () => {
  const folder = await temporaryFolder()
  const entries = ledgerOf(4)
  let isFull = false
  const { store, file } = await opened(folder, async (handle, content) => {
    if (!isFull) return writeDurably(handle, content)
    await handle.write(String(content).slice(0, 300))
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  await store.append(entries.slice(0, 2))
  const { size } = await stat(file)
  isFull = true
  await expect(store.append(entries.slice(2))).rejects.toThrow('no space')
  expect(store.entries).toEqual(entries.slice(0, 2))
  expect((await stat(file)).size).toBe(size)
  isFull = false
  await store.append(entries.slice(2))
  expect((await opened(folder)).store.entries).toEqual(entries)
})

test('what a failed append could not take back is removed by the next one', async () => {
  const folder = await temporaryFolder()
  const entries = ledgerOf(2)
  const { store, file } = await opened(folder)
  await store.append(entries.slice(0, 1))
  await appendFile(file, '{"half":')
  await store.append(entries.slice(1))
  expect((await opened(folder)).store.entries).toEqual(entries)
})

test('an erased document leaves the disk, and the chain still verifies', async () => {
  const folder = await temporaryFolder()
  const secret = municipalityNamed('Hemligby', '9902')
  const published = makeLedger([
    { action: 'published', document: municipalityNamed('Exempelby') },
    { action: 'published', document: secret },
  ])
  const entries: LedgerEntry[] = makeLedger(
    [
      { action: 'erased', of: secret },
      { action: 'published', document: municipalityNamed('Nyby', '9903') },
    ],
    published,
  )
  const { store, file } = await opened(folder)
  await store.append(entries.slice(0, 2))
  await store.append(entries.slice(2, 3))
  await store.append(entries.slice(3))
  expect(await readFile(file, 'utf8')).not.toContain('Hemligby')
  const again = await opened(folder)
  expect(again.store.entries.map((entry) => entry.hash)).toEqual(entries.map((entry) => entry.hash))
  expect(verifyChain(again.store.entries).number).toBe(4)
})

test('what has been verified is not verified again while it is the same, and is when one byte of it is another', async () => {
  const folder = await temporaryFolder()
  const entries = ledgerOf(600)
  const { store, file } = await opened(folder)
  await store.append(entries)
  const { bytes } = JSON.parse(await readFile(`${file}.verified`, 'utf8'))
  expect(bytes).toBe((await stat(file)).size)
  const again = await opened(folder)
  expect(again.store.entries).toEqual(entries)
  expect(again.store.position).toEqual(store.position)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('Exempelby 300', 'Exempelby 301'))
  const altered = await opened(folder)
  expect(altered.store.entries).toEqual([])
  expect(altered.said[0]).toContain('går inte att lita på')
})

test('entries after those that were verified are verified, and a mark that says too much counts for nothing', async () => {
  const folder = await temporaryFolder()
  const entries = ledgerOf(620)
  const { store, file } = await opened(folder)
  await store.append(entries.slice(0, 600))
  await store.append(entries.slice(600))
  const text = await readFile(file, 'utf8')
  const again = await opened(folder)
  expect(again.store.entries).toEqual(entries)
  await writeFile(file, text.replace('Exempelby 610', 'Exempelby 611'))
  expect((await opened(folder)).store.entries).toEqual([])
  await writeFile(file, text.slice(0, 2000))
  expect((await opened(folder)).store.entries.length).toBeLessThan(5)
})

test('who asks while a long ledger is read is answered meanwhile', async () => {
  const folder = await temporaryFolder()
  const { store } = await opened(folder)
  await store.append(ledgerOf(2000))
  let isRead = false
  let turns = 0
  const count = () => {
    turns++
    if (!isRead) setImmediate(count)
  }
  setImmediate(count)
  await opened(folder)
  isRead = true
  expect(turns).toBeGreaterThanOrEqual(5)
})
