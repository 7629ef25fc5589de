import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverDue } from '../src/notices/deliver.ts'
import { claimedUntil } from '../src/notices/due-time.ts'
import { mailTransport } from '../src/notices/transport.ts'
import { type MailServer, openMailServer } from './mail-server.ts'
import { type NoticesHouse, openNoticesHouse } from './notices-house.ts'

let house: NoticesHouse
let mail: MailServer
beforeAll(async () => {
  house = await openNoticesHouse()
  await house.payload.update({ collection: 'users', id: house.ids.kommun, data: { notices: 'atOnce' } })
  mail = await openMailServer()
})
afterAll(async () => {
  await mail?.close()
  await house?.close()
})
beforeEach(async () => {
  await house.clear()
  Object.assign(mail, { letters: [], on: {} })
})

const inThisProcess = (now = new Date()) => deliverDue(house.payload, now, mailTransport(mail.url))
const aProcess = (settings: Record<string, string> = {}) => house.deliverInAProcess({ SMTP_URL: mail.url, ...settings })
const ids = () => mail.letters.map(({ messageId }) => messageId ?? '')
const twice = () => ids().filter((id, at, all) => all.indexOf(id) !== at)

/** Three documents, told to two people each. */
async function sixLetters(): Promise<void> {
  for (let n = 0; n < 3; n++) await house.submit(new Date().toISOString())
}

/** As the next start does: at once, and again when the claims of the dead have run out. */
async function deliverTheRest(): Promise<void> {
  await inThisProcess()
  // MongoDB holds what a killed client had begun for up to a minute.
  await expect
    .poll(
      async () => {
        await inThisProcess(new Date(claimedUntil(new Date()).getTime() + 1000))
        return (await house.rows()).map(({ state }) => state)
      },
      { timeout: 90_000, interval: 500 },
    )
    .toEqual(Array.from({ length: 6 }, () => 'sent'))
}

describe('every letter goes once', () => {
  it('with three deliverers at once in one process', async () => {
    await sixLetters()
    const delivered = await Promise.all([inThisProcess(), inThisProcess(), inThisProcess()])
    await inThisProcess()
    expect(delivered.reduce((sum, { sent }) => sum + sent, 0)).toBe(6)
    expect(new Set(ids()).size).toBe(6)
    expect(ids()).toHaveLength(6)
  })

  it('with two processes at once', async () => {
    await sixLetters()
    await sixLetters()
    const ended = await Promise.all([aProcess().ended, aProcess().ended, inThisProcess()])
    expect(ended[0].code).toBe(0)
    expect(ended[1].code).toBe(0)
    await inThisProcess()
    expect(new Set(ids()).size).toBe(12)
    expect(ids()).toHaveLength(12)
    expect((await house.rows()).filter(({ state }) => state !== 'sent')).toEqual([])
  })
})

describe('a process that is killed', () => {
  it('before the mail server has the letter: everything arrives once', async () => {
    await sixLetters()
    const child = aProcess()
    let connections = 0
    mail.on.connected = () => {
      if (++connections === 2) child.kill()
    }
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL' })
    mail.on = {}
    expect((await house.rows()).filter(({ state }) => state === 'sending')).toHaveLength(1)
    await deliverTheRest()
    expect(twice()).toEqual([])
    expect(ids()).toHaveLength(6)
  })

  it('while the mail server has the letter but has not said yes: everything arrives once', async () => {
    await sixLetters()
    const child = aProcess()
    mail.on.received = () => {
      child.kill()
      return false
    }
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL' })
    mail.on = {}
    await deliverTheRest()
    expect(twice()).toEqual([])
    expect(ids()).toHaveLength(6)
  })

  it('between the yes and the mark: that letter, and no other, goes twice, under the same Message-ID', async () => {
    await sixLetters()
    const child = aProcess()
    let received = 0
    mail.on.received = () => {
      if (++received === 3) child.kill()
      return true
    }
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL' })
    mail.on = {}
    const third = ids()[2]
    await deliverTheRest()
    expect(twice()).toEqual([third])
    expect(new Set(ids()).size).toBe(6)
    const [first, again] = mail.letters.filter(({ messageId }) => messageId === third)
    expect(again).toMatchObject({ subject: first?.subject, text: first?.text, to: first?.to })
  })

  it('at any call to the database or the mail server: everything arrives', { timeout: 600_000 }, async () => {
    const { stderr: idle } = await aProcess({ DIE_AT: '0' }).ended
    await sixLetters()
    const { stderr: busy } = await aProcess({ DIE_AT: '0' }).ended
    const [start, whole] = [idle, busy].map((text) => Number(/DATABASE CALLS (\d+)/.exec(text)?.[1])) as [number, number]
    expect(whole).toBeGreaterThan(start)
    for (const share of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8]) {
      await house.clear()
      mail.letters = []
      await sixLetters()
      const at = Math.round(start + (whole - start) * share)
      expect(await aProcess({ DIE_AT: String(at) }).ended).toMatchObject({ signal: 'SIGKILL' })
      await deliverTheRest()
      expect(new Set(ids()).size).toBe(6)
      expect(twice().length).toBeLessThanOrEqual(1)
    }
  })
})
