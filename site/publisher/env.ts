import { resolve } from 'node:path'
import { z } from 'zod'

const REPOSITORY = resolve(import.meta.dirname, '../..')

const port = (name: string, standard: number) =>
  z.coerce
    .number({ error: `${name} ska vara ett portnummer mellan 1 och 65535.` })
    .int(`${name} ska vara ett portnummer mellan 1 och 65535.`)
    .min(1, `${name} ska vara ett portnummer mellan 1 och 65535.`)
    .max(65535, `${name} ska vara ett portnummer mellan 1 och 65535.`)
    .default(standard)

const address = (name: string, example: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} ska vara en fullständig adress, till exempel ${example}.` })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()

const SHORTEST_TOKEN = 16
const LONGEST_NAME = 120

const variables = z.object({
  LOVAT_DATA: z.string().default('data'),
  HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port('SITE_PORT', 8080),
  CMS_PORT: port('CMS_PORT', 3000),
  CMS_URL: address('CMS_URL', 'http://127.0.0.1:3000'),
  SITE_URL: address('SITE_URL', 'https://loften.example.se'),
  SITE_OWNER: z.string().trim().max(LONGEST_NAME, `SITE_OWNER ska vara ett namn på högst ${LONGEST_NAME} tecken.`).optional(),
  SITE_EMAIL: z.email('SITE_EMAIL ska vara en e-postadress, till exempel lovat@kommunen.example.').optional(),
  LOVAT_SITE_BUILD: z.enum(['compiled', 'stock'], { error: 'LOVAT_SITE_BUILD ska vara compiled eller stock.' }).default('compiled'),
  SITE_LOG: z.enum(['text', 'json'], { error: 'SITE_LOG ska vara text eller json.' }).default('text'),
  LOVAT_PREVIEW_SECRET: z.string().min(SHORTEST_TOKEN, `LOVAT_PREVIEW_SECRET ska vara minst ${SHORTEST_TOKEN} tecken.`).optional(),
  SITE_METRICS_TOKEN: z.string().min(SHORTEST_TOKEN, `SITE_METRICS_TOKEN ska vara minst ${SHORTEST_TOKEN} tecken.`).optional(),
})

export type SiteOwner = { name: string | undefined; email: string | undefined }

export type Settings = {
  dataDir: string
  host: string
  port: number
  /** Where the publisher itself answers, as this computer reaches it. */
  ownUrl: string
  cmsUrl: string
  siteUrl: string
  /** Who answers for the site, as its own pages say; what is unset is a gap on them. */
  owner: SiteOwner
  build: 'compiled' | 'stock'
  log: 'text' | 'json'
  /** The word for whoever collects metrics; without it nobody gets them. */
  metricsToken: string | undefined
  /** Shared with the CMS, which signs links to previews with it; without it there are none. */
  previewSecret: string | undefined
}

/** Thrown when a setting can't be used; the message is one Swedish sentence for the person who starts the house. */
export class SettingsError extends Error {}

/**
 * Settings from environment variables. In: the variables (an empty one counts as unset). Out: settings with absolute
 * paths and full addresses. Refused, with `SettingsError`: a port that is no port, an address that is no
 * address, a way of building that there is not.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const checked = variables.safeParse(given)
  if (!checked.success) throw new SettingsError(checked.error.issues[0]?.message ?? 'En inställning är fel.')
  const {
    LOVAT_DATA,
    HOST,
    SITE_PORT,
    CMS_PORT,
    CMS_URL,
    SITE_URL,
    SITE_OWNER,
    SITE_EMAIL,
    LOVAT_SITE_BUILD,
    SITE_LOG,
    SITE_METRICS_TOKEN,
    LOVAT_PREVIEW_SECRET,
  } = checked.data
  const reachable = reachableHost(HOST)
  return {
    dataDir: resolve(REPOSITORY, LOVAT_DATA),
    host: HOST,
    port: SITE_PORT,
    ownUrl: `http://${reachable}:${SITE_PORT}`,
    cmsUrl: CMS_URL ?? `http://${reachable}:${CMS_PORT}`,
    siteUrl: SITE_URL ?? `http://${reachable}:${SITE_PORT}`,
    owner: { name: SITE_OWNER, email: SITE_EMAIL },
    build: LOVAT_SITE_BUILD,
    log: SITE_LOG,
    metricsToken: SITE_METRICS_TOKEN,
    previewSecret: LOVAT_PREVIEW_SECRET,
  }
}

const OWNER = ['SITE_OWNER', 'SITE_EMAIL'] as const

/** What the pages say about who answers for the site, as one text: another one is other pages. */
export const ownerInPages = (environment: Record<string, string | undefined> = process.env): string =>
  OWNER.map((name) => environment[name]?.trim() ?? '').join('\n')

/** What the build step may know of our environment: never a database address or a secret. */
export function buildEnvironment(extra: Record<string, string>): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LANG', 'SystemRoot', ...OWNER].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), ...extra }
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
