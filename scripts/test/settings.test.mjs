import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root as repository } from '../setup/root.mjs'
import { childEnvironment } from '../start/child-environment.mjs'
import { serversOf } from '../start/database-address.mjs'
import { START_HELP } from '../start/help.mjs'
import { readSettings, SETTINGS } from '../start/settings.mjs'

const root = '/srv/lovat'
const read = (env) => readSettings({ env, root })

describe('settings', () => {
  it('have a value each when nothing is set', () => {
    expect(read({})).toEqual({
      problems: [],
      settings: {
        LOVAT_DATA: '/srv/lovat/data',
        CMS_PORT: 3000,
        SITE_PORT: 8080,
        HOST: '127.0.0.1',
        DATABASE_URL: undefined,
        LOVAT_SEED: 'examples',
        LOVAT_SITE_BUILD: 'compiled',
        SITE_OWNER: undefined,
        SITE_EMAIL: undefined,
        SITE_LOG: 'text',
        SITE_METRICS_TOKEN: undefined,
        SITE_URL: 'http://127.0.0.1:8080',
        ADMIN_URL: 'http://127.0.0.1:3000',
        PAYLOAD_SECRET: undefined,
        LOVAT_PREVIEW_SECRET: undefined,
        SMTP_URL: undefined,
        MAIL_FROM: 'Lovat <lovat@localhost>',
      },
    })
  })

  it.each([
    [{ LOVAT_DATA: '../elsewhere' }, { LOVAT_DATA: '/srv/elsewhere' }],
    [{ LOVAT_DATA: '/mnt/data/' }, { LOVAT_DATA: '/mnt/data' }],
    [{ CMS_PORT: ' 1 ' }, { CMS_PORT: 1, ADMIN_URL: 'http://127.0.0.1:1' }],
    [{ SITE_PORT: '65535' }, { SITE_PORT: 65535, SITE_URL: 'http://127.0.0.1:65535' }],
    [{ HOST: '0.0.0.0' }, { SITE_URL: 'http://127.0.0.1:8080' }],
    [{ HOST: '::1' }, { SITE_URL: 'http://[::1]:8080' }],
    [
      { SITE_OWNER: ' Ekviks kommun', SITE_EMAIL: 'lovat@ekvik.example' },
      { SITE_OWNER: 'Ekviks kommun', SITE_EMAIL: 'lovat@ekvik.example' },
    ],
    [{ SITE_URL: 'https://lofte.example.se/' }, { SITE_URL: 'https://lofte.example.se' }],
    [{ LOVAT_SEED: '' }, { LOVAT_SEED: 'examples' }],
    [{ SMTP_URL: 'smtps://u:p@post.example.se' }, { SMTP_URL: 'smtps://u:p@post.example.se' }],
    [{ MAIL_FROM: 'lovat@example.se' }, { MAIL_FROM: 'lovat@example.se' }],
    [{ MAIL_FROM: 'Löften i Lund <lovat@lund.example>' }, { MAIL_FROM: 'Löften i Lund <lovat@lund.example>' }],
    [{ DATABASE_URL: 'mongodb+srv://u:p@db.example.se/lovat' }, { DATABASE_URL: 'mongodb+srv://u:p@db.example.se/lovat' }],
  ])('read %j', (env, expected) => {
    const { settings, problems } = read(env)
    expect(problems).toEqual([])
    expect(settings).toMatchObject(expected)
  })

  it.each([
    [{ CMS_PORT: '0' }, 'CMS_PORT ska vara ett portnummer mellan 1 och 65535, men är ”0”.'],
    [{ SITE_PORT: '65536' }, 'SITE_PORT ska vara ett portnummer mellan 1 och 65535, men är ”65536”.'],
    [{ SITE_PORT: '0x50' }, 'SITE_PORT ska vara ett portnummer mellan 1 och 65535, men är ”0x50”.'],
    [{ CMS_PORT: '8080' }, 'CMS_PORT och SITE_PORT är båda 8080, men ska vara två olika portar.'],
    [{ HOST: 'http://localhost' }, 'HOST ska vara en IP-adress eller ett datornamn, men är ”http://localhost”.'],
    [{ LOVAT_SEED: 'None' }, 'LOVAT_SEED ska vara examples eller none, men är ”None”.'],
    [{ ADMIN_URL: 'lovat.se' }, 'ADMIN_URL ska vara en adress utan sökväg, som https://lovat.example.se, men är ”lovat.se”.'],
    [{ SITE_EMAIL: 'kommunen.example' }, 'SITE_EMAIL ska vara en e-postadress, som lovat@kommunen.example, men är ”kommunen.example”.'],
    [{ SITE_OWNER: 'K'.repeat(121) }, `SITE_OWNER ska vara ett namn på högst 120 tecken, men är ”${'K'.repeat(121)}”.`],
    [{ SITE_URL: 'lofte.se' }, 'SITE_URL ska vara en adress utan sökväg, som https://lovat.example.se, men är ”lofte.se”.'],
    [
      { SITE_URL: 'https://a.se/lofte' },
      'SITE_URL ska vara en adress utan sökväg, som https://lovat.example.se, men är ”https://a.se/lofte”.',
    ],
    [{ SMTP_URL: 'post:hemligt@example.se' }, 'SMTP_URL ska vara som smtp://namn:lösenord@post.example.se:587.'],
    [{ SMTP_URL: 'http://post.example.se' }, 'SMTP_URL ska vara som smtp://namn:lösenord@post.example.se:587.'],
    [{ MAIL_FROM: 'Lovat' }, 'MAIL_FROM ska vara en e-postadress, som Lovat <lovat@example.se>, men är ”Lovat”.'],
    [{ PAYLOAD_SECRET: 'kort' }, 'PAYLOAD_SECRET ska vara minst 16 tecken.'],
    [{ LOVAT_PREVIEW_SECRET: 'kort' }, 'LOVAT_PREVIEW_SECRET ska vara minst 16 tecken.'],
    [
      { DATABASE_URL: 'mongodb://u:hemligt@h/db?replicaSet=' },
      'DATABASE_URL saknar replicaSet=… : Lovat behöver transaktioner, och dem har MongoDB bara i en replikuppsättning.',
    ],
  ])('refuse %j', (env, sentence) => {
    expect(read(env).problems).toEqual([sentence])
  })

  it('name every fault at once', () => {
    expect(read({ CMS_PORT: 'x', LOVAT_SEED: 'y' }).problems).toHaveLength(2)
  })

  it.each([
    ['.env.example', readFileSync(path.join(repository, '.env.example'), 'utf8')],
    ['npm start -- --help', START_HELP],
  ])('are all described in %s', (_, text) => {
    expect(SETTINGS.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([])
  })
})

describe('the database address', () => {
  it.each([
    ['mongodb://127.0.0.1/?replicaSet=rs0', { servers: [{ host: '127.0.0.1', port: 27017 }] }],
    [
      'mongodb://u:p@a.se:1,b.se:2/db?replicaSet=rs0',
      {
        servers: [
          { host: 'a.se', port: 1 },
          { host: 'b.se', port: 2 },
        ],
      },
    ],
    ['mongodb://[::1]:27018/db?replicaSet=rs0', { servers: [{ host: '::1', port: 27018 }] }],
    ['mongodb+srv://u:p@db.example.se/db', { srv: 'db.example.se' }],
  ])('%s names its servers', (url, servers) => {
    expect(serversOf(url)).toEqual(servers)
  })
})

describe('the environment of the children', () => {
  const { settings } = read({ CMS_PORT: '3100' })
  const child = (env) => childEnvironment({ env, settings, node: '/n/bin/node', secret: 'made' })

  it('holds the settings as they were read, the secret, and the Node of the project first', () => {
    expect(child({ PATH: '/usr/bin', CMS_PORT: ' 3100', LOVAT_SEED: '', DATABASE_URL: ' ', FOREIGN: 'kept' })).toEqual({
      FOREIGN: 'kept',
      PATH: `/n/bin${path.delimiter}/usr/bin`,
      LOVAT_DATA: '/srv/lovat/data',
      CMS_PORT: '3100',
      SITE_PORT: '8080',
      HOST: '127.0.0.1',
      LOVAT_SEED: 'examples',
      LOVAT_SITE_BUILD: 'compiled',
      SITE_LOG: 'text',
      ADMIN_URL: 'http://127.0.0.1:3100',
      SITE_URL: 'http://127.0.0.1:8080',
      CMS_URL: 'http://127.0.0.1:3100',
      PUBLISHER_URL: 'http://127.0.0.1:8080',
      PAYLOAD_SECRET: 'made',
      LOVAT_PREVIEW_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
      MAIL_FROM: 'Lovat <lovat@localhost>',
      NODE_ENV: 'production',
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      TZ: 'Europe/Stockholm',
    })
  })

  it('gives CMS and publisher one secret for previews: of the secret, another for another, or the one that was set', () => {
    const previewSecret = (secret, env = {}) =>
      childEnvironment({ env: {}, settings: read(env).settings, node: '/n/bin/node', secret }).LOVAT_PREVIEW_SECRET
    expect(previewSecret('made')).toBe(previewSecret('made'))
    expect(previewSecret('made')).not.toBe(previewSecret('other'))
    expect(previewSecret('made', { LOVAT_PREVIEW_SECRET: 'en-egen-hemlighet' })).toBe('en-egen-hemlighet')
    expect(previewSecret(undefined)).toBeUndefined()
  })

  it('keeps the options somebody gave Node', () => {
    expect(child({ NODE_OPTIONS: '--max-old-space-size=512' }).NODE_OPTIONS).toBe(
      '--max-old-space-size=512 --disable-warning=ExperimentalWarning',
    )
  })
})
