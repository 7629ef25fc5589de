import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverDue } from '../src/notices/deliver.ts'
import { MOST_TRIES } from '../src/notices/due-time.ts'
import { inOwnTransaction } from '../src/notices/in-own-transaction.ts'
import { tell } from '../src/notices/tell.ts'
import { mailTransport } from '../src/notices/transport.ts'
import { type MailServer, openMailServer } from './mail-server.ts'
import { type NoticesHouse, openNoticesHouse } from './notices-house.ts'

let house: NoticesHouse
let mail: MailServer
beforeAll(async () => {
  house = await openNoticesHouse()
  mail = await openMailServer()
})
afterAll(async () => {
  await mail?.close()
  await house?.close()
})
beforeEach(async () => {
  await house.clear()
  Object.assign(mail, { letters: [], on: {} })
  mail.refused.clear()
})

const AT = '2026-11-20T09:00:00.000Z'
/** In winter, Swedish time is an hour ahead. */
const NEXT_SEVEN = '2026-11-21T06:00:00.000Z'
const deliver = (now: string, url = mail.url) => deliverDue(house.payload, new Date(now), mailTransport(url))
const later = (minutes: number, from = AT) => new Date(new Date(from).getTime() + minutes * 60_000).toISOString()
const states = async () => (await house.rows()).map(({ user, state }) => [user === house.ids.police ? 'police' : 'kommun', state])
const recipients = () => mail.letters.map(({ to }) => to?.[0]?.address)

describe('the outbox', () => {
  it('is written in the transaction of the event: what comes to nothing is told to nobody', async () => {
    const failing = inOwnTransaction(house.payload, async (req) => {
      await tell(house.occasion(), req)
      throw new Error('a fault after it')
    })
    await expect(failing).rejects.toThrow('a fault after it')
    expect(await house.rows()).toEqual([])
  })

  it('takes one row for each person and event, and refuses a second', async () => {
    const told = house.occasion()
    await inOwnTransaction(house.payload, (req) => tell(told, req))
    expect((await house.rows()).map(({ user, kind }) => [user, kind]).toSorted()).toEqual(
      [
        [house.ids.police, 'toApprove'],
        [house.ids.kommun, 'toApprove'],
      ].toSorted(),
    )
    await expect(inOwnTransaction(house.payload, (req) => tell(told, req))).rejects.toThrow()
    expect(await house.rows()).toHaveLength(2)
  })

  it('is read and written by nobody, administrators included', async () => {
    const asAdministrator = { overrideAccess: false, user: house.administrator } as const
    await expect(house.payload.find({ collection: 'outbox', ...asAdministrator })).rejects.toThrow()
    await expect(house.payload.delete({ collection: 'outbox', where: {}, ...asAdministrator })).rejects.toThrow()
  })
})

describe('a letter', () => {
  it('arrives with its Swedish letters, once', async () => {
    await house.submit()
    expect(await deliver(AT)).toEqual({ sent: 1, failed: 0, isServerDown: false })
    expect(await deliver(later(60))).toEqual({ sent: 0, failed: 0, isServerDown: false })
    expect(mail.letters).toHaveLength(1)
    const [letter] = mail.letters
    expect(letter).toMatchObject({
      from: { name: 'Lovat', address: 'lovat@localhost' },
      to: [{ name: 'Örjan Ärlig', address: 'police@lovat.example' }],
      subject: 'Att godkänna: Färre bränder på Ängsgärdet',
      messageId: expect.stringMatching(/^<[0-9a-f]{40}@localhost>$/),
    })
    expect(letter?.text).toContain('Hej Örjan Ärlig!\n\nÅsa Öberg har skickat in löftet ”Färre bränder på Ängsgärdet” för\ngodkännande')
    expect(letter?.html).toBeUndefined()
    expect(letter?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }))
  })

  it('goes to the address that the person has when it is sent', async () => {
    await house.submit()
    await house.payload.update({ collection: 'users', id: house.ids.police, data: { email: 'ny@lovat.example' } })
    await deliver(AT)
    await house.payload.update({ collection: 'users', id: house.ids.police, data: { email: 'police@lovat.example' } })
    expect(recipients()).toEqual(['ny@lovat.example'])
  })

  it('to somebody whose account is gone is let go', async () => {
    await house.submit()
    const [row] = (await house.rows()).filter(({ user }) => user === house.ids.police)
    const gone = { email: 'borta@lovat.example', name: 'Borta', password: 'ett-langt-losenord' }
    const { id: user } = await house.payload.create({ collection: 'users', data: gone })
    await house.payload.delete({ collection: 'users', id: user })
    await house.payload.update({ collection: 'outbox', id: row?.id ?? '', data: { user } })
    expect(await deliver(AT)).toMatchObject({ sent: 0, failed: 0 })
    expect((await house.rows()).find(({ id }) => id === row?.id)).toMatchObject({ state: 'failed', lastError: 'Kontot finns inte längre.' })
  })
})

describe('a daily summary', () => {
  it('waits until seven in the morning, and tells everything in one letter', async () => {
    await house.submit(AT)
    await house.submit(later(60))
    await deliver(later(120))
    await deliver(later(-1, NEXT_SEVEN))
    expect(recipients()).toEqual(['police@lovat.example', 'police@lovat.example'])
    await house.submit(NEXT_SEVEN)
    await deliver(NEXT_SEVEN)
    expect(recipients().filter((address) => address === 'kommun@lovat.example')).toHaveLength(1)
    const summary = mail.letters.find(({ to }) => to?.[0]?.address === 'kommun@lovat.example')
    expect(summary?.subject).toBe('Dagens händelser i Lovat')
    expect(summary?.text?.match(/^\d+\. Att godkänna: Färre bränder på Ängsgärdet$/gm)).toEqual([
      '1. Att godkänna: Färre bränder på Ängsgärdet',
      '2. Att godkänna: Färre bränder på Ängsgärdet',
    ])
    expect((await states()).filter(([, state]) => state === 'waiting')).toEqual([['kommun', 'waiting']])
    await deliver(later(24 * 60, NEXT_SEVEN))
    expect((await states()).filter(([, state]) => state !== 'sent')).toEqual([])
  })

  it('that could not be sent keeps its news and its name, whatever happens meanwhile', async () => {
    await house.submit(AT)
    await deliver(AT)
    mail.refused.add('kommun@lovat.example')
    await deliver(NEXT_SEVEN)
    const [failed] = (await house.rows()).filter(({ user }) => user === house.ids.kommun)
    expect(failed).toMatchObject({ state: 'waiting', attempts: 1, lastError: expect.stringContaining('550 No mailbox …') })
    await house.submit(later(-60, NEXT_SEVEN))
    mail.refused.clear()
    await deliver(later(1, NEXT_SEVEN))
    const summaries = mail.letters.filter(({ to }) => to?.[0]?.address === 'kommun@lovat.example')
    expect(summaries).toHaveLength(2)
    expect(summaries.map(({ messageId }) => messageId)).toContain(failed?.messageId)
    expect(summaries.find(({ messageId }) => messageId === failed?.messageId)?.text).not.toContain('\n2. ')
  })
})

describe('a mail server', () => {
  it('that is down gets the letters when it is up again', async () => {
    await mail.close()
    await house.submit()
    await house.submit()
    expect(await deliver(AT)).toEqual({ sent: 0, failed: 1, isServerDown: true })
    expect(await deliver(AT)).toEqual({ sent: 0, failed: 1, isServerDown: true })
    expect(await deliver(AT)).toEqual({ sent: 0, failed: 0, isServerDown: false })
    mail = await openMailServer(Number(new URL(mail.url).port))
    expect(await deliver(later(2))).toMatchObject({ sent: 2, failed: 0 })
    expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('that refuses one letter gets the others', async () => {
    await house.submit()
    await house.payload.update({ collection: 'users', id: house.ids.kommun, data: { notices: 'atOnce' } })
    mail.refused.add('police@lovat.example')
    expect(await deliver(AT)).toEqual({ sent: 1, failed: 1, isServerDown: false })
    await house.payload.update({ collection: 'users', id: house.ids.kommun, data: { notices: 'daily' } })
    expect(recipients()).toEqual(['kommun@lovat.example'])
  })

  it('that never takes a letter is given up at last', async () => {
    await house.submit()
    mail.refused.add('police@lovat.example')
    for (let tries = 0; tries <= MOST_TRIES; tries++) await deliver(later(tries * 25 * 60))
    const [row] = (await house.rows()).filter(({ user }) => user === house.ids.police)
    expect(row).toMatchObject({ state: 'failed', attempts: MOST_TRIES })
  })

  it('that is set up later does not get what is long past', async () => {
    await house.submit()
    await deliverDue(house.payload, new Date(AT), null)
    expect(await states()).toEqual(expect.arrayContaining([['police', 'notConfigured']]))
    await deliverDue(house.payload, new Date(NEXT_SEVEN), null)
    await deliver(later(60, NEXT_SEVEN))
    expect(mail.letters).toEqual([])
  })
})
