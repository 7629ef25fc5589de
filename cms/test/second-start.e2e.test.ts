import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { promiseRow } from './document-builders.ts'
import { type Account, type RunningHouse, startHouse } from './running-house.ts'

const ADMINISTRATOR = 'administrator@lovat.example'
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
  const account = first.accounts[ADMINISTRATOR] as Account
  const page = await publishPromise(first, account)
  await expect.poll(() => statusOf(first, page)).toBe(200)
  expect(await first.stop('SIGINT')).toEqual({ code: 0, leftBehind: [] })
  await expect(fetch(first.site)).rejects.toThrow()
  await expect(fetch(first.admin)).rejects.toThrow()

  const second = await start()
  expect(second.accounts).toEqual({})
  expect(second.lines.join('\n')).not.toMatch(/lösenord|Läser in|Bygger/i)
  expect(await statusOf(second, page)).toBe(200)
  await logIn(second, account)
  expect(await second.stop('SIGTERM')).toEqual({ code: 0, leftBehind: [] })
  running = undefined
})

const statusOf = async (house: RunningHouse, address: string) => (await fetch(new URL(address, house.site))).status

async function logIn(house: RunningHouse, { email, password }: Account) {
  const answer = await fetch(new URL('/api/users/login', house.admin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`Could not log in: ${answer.status} ${await answer.text()}`)
  return { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
}

/** Gives the public address of a promise just published in Lund. */
async function publishPromise(house: RunningHouse, account: Account): Promise<string> {
  const headers = await logIn(house, account)
  const found = await fetch(new URL('/api/municipalities?where[code][equals]=1281&depth=0', house.admin), { headers })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const answer = await fetch(new URL('/api/promises?depth=0', house.admin), {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...promiseRow(docs[0]?.id), _status: 'published' }),
  })
  if (!answer.ok) throw new Error(`Could not publish: ${answer.status} ${await answer.text()}`)
  const { doc } = (await answer.json()) as { doc: { year: number; slug: string } }
  return `/lund/${doc.year}/${doc.slug}/`
}
