import { expect, inject, test } from 'vitest'

test('the site answers, with the ledger behind it, while the admin is still being built', () => {
  const { site, admin, ledgerHead } = inject('firstStart').whileTheAdminWasBuilt
  expect(site).toMatchObject({ status: 200, text: expect.stringContaining('Vad har polisen och kommunen lovat där du bor?') })
  expect(admin).toMatchObject({ status: 503, text: expect.stringContaining('Administrationen byggs') })
  expect(ledgerHead).toBeGreaterThan(290)
})

test('the start says what it does, in the order it does it, and how long it took', () => {
  const lines = inject('firstStart').lines.join('\n')
  expect(lines).toMatch(
    /Läser in 290 kommuner.*✓ Webbplatsen svarar på http:\S+ \(.+? s\)\n.*✓ Administrationen är byggd \(.+? s\)\n.*✓ Administrationen svarar.*Klart efter .+? s\.\n/s,
  )
})

test('five accounts are shown, each with a password of its own', () => {
  const accounts = Object.values(inject('accounts'))
  expect(accounts.map(({ email }) => email).toSorted()).toEqual([
    'administrator@lovat.example',
    'godkannare@kommunen.example',
    'godkannare@polisen.example',
    'kommunikator@kommunen.example',
    'kommunikator@polisen.example',
  ])
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(5)
})
