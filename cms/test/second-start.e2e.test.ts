import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KOMMUN_APPROVER, KOMMUN_WRITER, POLICE_APPROVER } from './admin-browser.ts'
import { activityRow, promiseRow } from './document-builders.ts'
import { restPerson } from './rest-person.ts'
import { type Account, type RunningHouse, startHouse } from './running-house.ts'

const data = mkdtempSync(path.join(os.tmpdir(), 'lovat-second-start-'))
let running: RunningHouse | undefined

const start = async () => {
  running = await startHouse({ data, env: { LOVAT_SEED: 'none' } })
  await running.open
  return running
}

let first: RunningHouse
beforeAll(async () => {
  first = await start()
})
afterAll(async () => {
  await running?.stop('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

test('Ctrl-C ends everything, and the next start has all that was there and shows no passwords', async () => {
  const page = await publishPromise(first)
  await expect.poll(() => statusOf(first, page)).toBe(200)
  expect(await first.stop('SIGINT')).toEqual({ code: 0, leftBehind: [] })
  await expect(fetch(first.site)).rejects.toThrow()
  await expect(fetch(first.admin)).rejects.toThrow()

  const second = await start()
  expect(second.accounts).toEqual({})
  expect(second.lines.join('\n')).not.toMatch(/lösenord|Läser in|Bygger/i)
  expect(await statusOf(second, page)).toBe(200)
  await logIn(second, KOMMUN_WRITER)
  expect(await second.stop('SIGTERM')).toEqual({ code: 0, leftBehind: [] })
  running = undefined
})

const statusOf = async (house: RunningHouse, address: string) => (await fetch(new URL(address, house.site))).status

/** With the accounts that the first start showed, in either house. */
const logIn = (house: RunningHouse, email: string) => restPerson(new URL(house.admin).origin, first.accounts[email] as Account)

/** Gives the public address of a promise just approved by both parties and published in Lund. */
async function publishPromise(house: RunningHouse): Promise<string> {
  const writer = await logIn(house, KOMMUN_WRITER)
  const found = await writer.ask('GET', '/municipalities?where[code][equals]=1281&depth=0')
  const { doc } = await writer.ask('POST', '/promises?draft=true&depth=0', promiseRow(found.docs[0].id))
  await writer.ask('POST', '/activities?draft=true&depth=0', activityRow(doc.id))
  const workflow = `/workflow/promises/${doc.id}`
  const seen = async () => (await writer.ask('GET', workflow)).state.contentHash
  await writer.ask('POST', `${workflow}/submit`, { seen: await seen() })
  for (const email of [POLICE_APPROVER, KOMMUN_APPROVER])
    await (await logIn(house, email)).ask('POST', `${workflow}/approve`, { seen: await seen() })
  await writer.ask('POST', `${workflow}/publish`, { seen: await seen() })
  return `/lund/${doc.year}/${doc.slug}/`
}
