import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './env.ts'

test('with nothing set, the house runs on this computer alone', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    cmsUrl: 'http://127.0.0.1:3000',
    siteUrl: 'http://127.0.0.1:8080',
    build: 'compiled',
  })
  expect(isAbsolute(settings.dataDir)).toBe(true)
})

test.each([
  [{ CMS_PORT: '3100' }, { cmsUrl: 'http://127.0.0.1:3100' }],
  [{ CMS_PORT: '3100', CMS_URL: 'http://cms:3000/' }, { cmsUrl: 'http://cms:3000' }],
  [
    { HOST: '0.0.0.0', SITE_PORT: '81' },
    { host: '0.0.0.0', siteUrl: 'http://127.0.0.1:81' },
  ],
  [{ LOVAT_SITE_BUILD: 'stock' }, { build: 'stock' }],
  [{ SITE_EMAIL: '' }, { owner: { name: undefined, email: undefined } }],
  [{ SITE_OWNER: 'Ekviks kommun', SITE_EMAIL: 'lovat@ekvik.example' }, { owner: { name: 'Ekviks kommun', email: 'lovat@ekvik.example' } }],
  [{ HOST: '::1' }, { siteUrl: 'http://[::1]:8080' }],
  [{ SITE_URL: 'https://loften.example.se/' }, { siteUrl: 'https://loften.example.se' }],
  [
    { SITE_PORT: '', LOVAT_DATA: '/srv/lovat' },
    { port: 8080, dataDir: '/srv/lovat' },
  ],
])('%o gives %o', (environment, expected) => {
  expect(readSettings(environment)).toMatchObject(expected)
})

test.each([
  [{ SITE_PORT: 'åttio' }, 'SITE_PORT ska vara ett portnummer mellan 1 och 65535.'],
  [{ SITE_PORT: '70000' }, 'SITE_PORT ska vara ett portnummer mellan 1 och 65535.'],
  [{ CMS_PORT: '1.5' }, 'CMS_PORT ska vara ett portnummer mellan 1 och 65535.'],
  [{ SITE_URL: 'loften.example.se' }, 'SITE_URL ska vara en fullständig adress, till exempel https://loften.example.se.'],
  [{ LOVAT_PREVIEW_SECRET: 'kort' }, 'LOVAT_PREVIEW_SECRET ska vara minst 16 tecken.'],
  [{ SITE_EMAIL: 'ekvik.example' }, 'SITE_EMAIL ska vara en e-postadress, till exempel lovat@kommunen.example.'],
  [{ SITE_OWNER: 'K'.repeat(121) }, 'SITE_OWNER ska vara ett namn på högst 120 tecken.'],
  [{ LOVAT_SITE_BUILD: 'snabbt' }, 'LOVAT_SITE_BUILD ska vara compiled eller stock.'],
  [{ CMS_URL: 'ftp://cms' }, 'CMS_URL ska vara en fullständig adress, till exempel http://127.0.0.1:3000.'],
])('%o is refused with one Swedish sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(new SettingsError(sentence))
})
