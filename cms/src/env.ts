import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const settings = z.object({
  LOVAT_DATA: z
    .string()
    .default('data')
    .transform((folder) => path.resolve(root, folder)),
  DATABASE_URL: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'DATABASE_URL ska börja med mongodb:// (utelämna den för den inbyggda databasen).')
    .optional(),
  PAYLOAD_SECRET: z.string().min(16, 'PAYLOAD_SECRET ska vara minst 16 tecken.').optional(),
  LOVAT_PREVIEW_SECRET: z.string().min(16, 'LOVAT_PREVIEW_SECRET ska vara minst 16 tecken.').optional(),
  HOST: z.string().default('127.0.0.1'),
  CMS_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_PORT: z.coerce.number().int().min(1).max(65535).default(8080),
  SITE_URL: z.url().optional(),
  PUBLISHER_URL: z
    .url({ protocol: /^https?$/, error: 'PUBLISHER_URL ska vara en fullständig adress, som http://127.0.0.1:8080.' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOVAT_SEED: z.enum(['examples', 'none']).default('examples'),
  ADMIN_URL: z.url().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL ska börja med smtp:// eller smtps:// (utelämna den för att inte skicka brev).')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>"\r\n]+ <[^\s<>"@]+@[^\s<>"@]+>|[^\s<>"@]+@[^\s<>"@]+)$/, 'MAIL_FROM ska vara som Lovat <lovat@example.se>.')
    .default('Lovat <lovat@localhost>'),
})

/** Empty strings are how shells and compose files say "unset". */
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const checked = settings.safeParse(given)
if (!checked.success) throw new Error(checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(' '))

export const env = {
  ...checked.data,
  siteUrl: checked.data.SITE_URL ?? `http://${checked.data.HOST}:${checked.data.SITE_PORT}`,
  /** Where the publisher listens, which a proxy may stand before: it is told of new entries, and asked what it shows. */
  publisherUrl: checked.data.PUBLISHER_URL ?? `http://${callable(checked.data.HOST)}:${checked.data.SITE_PORT}`,
  /** Where people reach the admin; behind a proxy that is another address than the one listened on. */
  adminUrl: checked.data.ADMIN_URL ?? `http://${checked.data.HOST}:${checked.data.CMS_PORT}`,
  /** Without a secret nobody stays logged in after a restart; the start command always sets one. */
  secret: checked.data.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
  isProduction: process.env.NODE_ENV === 'production',
  /** The reference data and the start content lie beside the sources. */
  contentFolder: path.join(root, 'cms/content'),
  migrationFolder: path.join(root, 'cms/src/migrations'),
}

/** A wildcard is listened on, not called. */
function callable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
