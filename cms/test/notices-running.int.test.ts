import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MailServer, openMailServer } from './mail-server.ts'
import type { NoticesHouse } from './notices-house.ts'

let house: NoticesHouse
let mail: MailServer
beforeAll(async () => {
  mail = await openMailServer()
  // As an operator sets it: in place before any module of the CMS reads its settings.
  Object.assign(process.env, {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Löften i Lund <lovat@lund.example>',
    ADMIN_URL: 'https://redaktion.example.se',
  })
  const { openNoticesHouse } = await import('./notices-house.ts')
  house = await openNoticesHouse()
})
afterAll(async () => {
  await mail?.close()
  await house?.close()
})

it('a running Lovat delivers what is written, from the sender in the settings, until it is ended', async () => {
  const { startDelivery } = await import('../src/notices/start-delivery.ts')
  const end = startDelivery(house.payload)
  const document = await house.submit(new Date().toISOString())
  await expect.poll(() => mail.letters.length, { timeout: 20_000, interval: 100 }).toBe(1)
  expect(mail.letters[0]).toMatchObject({ from: { name: 'Löften i Lund', address: 'lovat@lund.example' } })
  expect(mail.letters[0]?.messageId).toMatch(/@lund\.example>$/)
  expect(mail.letters[0]?.text).toContain(`https://redaktion.example.se/godkann/promises/${document}\n`)
  await end()
})

it('somebody who forgot their password gets a link to the admin, wherever the request came from', async () => {
  mail.letters = []
  const { asking } = await import('./gate-rest.ts')
  const ask = asking(house, { Host: 'elsewhere.example' })
  expect((await ask('POST', '/users/forgot-password', { email: 'police@lovat.example' })).status).toBe(200)
  expect(mail.letters).toHaveLength(1)
  expect(mail.letters[0]).toMatchObject({ subject: 'Välj ett nytt lösenord i Lovat', to: [{ address: 'police@lovat.example' }] })
  expect(mail.letters[0]?.html).toContain(`href="https://redaktion.example.se/admin/reset/`)
  expect(mail.letters[0]?.html).not.toContain('elsewhere')
})

it('asked for twice at once, that letter comes once; and nobody learns who has an account', async () => {
  mail.letters = []
  const { asking } = await import('./gate-rest.ts')
  const forget = async (email: string) => (await asking(house)('POST', '/users/forgot-password', { email })).status
  expect(await Promise.all(['kommun@lovat.example', 'kommun@lovat.example', 'okand@lovat.example'].map(forget))).toEqual([200, 200, 200])
  expect(mail.letters.map(({ to }) => to?.[0]?.address)).toEqual(['kommun@lovat.example'])
})
