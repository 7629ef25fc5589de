import path from 'node:path'
import { addressOf } from './commands.mjs'
import { problemWithDatabaseUrl } from './database-address.mjs'

const OLDEST_PORT = 1
const NEWEST_PORT = 65_535
const SHORTEST_SECRET = 16
const LONGEST_NAME = 120

const port = (name, fallback) => ({
  name,
  fallback: () => fallback,
  problem: (value) =>
    /^\d{1,5}$/.test(value) && Number(value) >= OLDEST_PORT && Number(value) <= NEWEST_PORT
      ? undefined
      : `ska vara ett portnummer mellan ${OLDEST_PORT} och ${NEWEST_PORT}`,
  read: Number,
})

const oneOf = (name, ...values) => ({
  name,
  fallback: () => values[0],
  problem: (value) => (values.includes(value) ? undefined : `ska vara ${values.join(' eller ')}`),
})

const secret = (name) => ({
  name,
  problem: (value) => (value.length < SHORTEST_SECRET ? `ska vara minst ${SHORTEST_SECRET} tecken` : undefined),
  isSecret: true,
})

/** Every setting there is, in the order of .env.example. `problem` completes the sentence "NAME … , men är …". */
export const SETTINGS = [
  {
    name: 'LOVAT_DATA',
    fallback: (root) => path.join(root, 'data'),
    problem: (value) => (value.includes('\0') ? 'ska vara en mapp' : undefined),
    read: (value, root) => path.resolve(root, value),
  },
  port('CMS_PORT', 3000),
  port('SITE_PORT', 8080),
  {
    name: 'HOST',
    fallback: () => '127.0.0.1',
    problem: (value) => (/^[\w.:-]+$/.test(value) ? undefined : 'ska vara en IP-adress eller ett datornamn'),
  },
  { name: 'DATABASE_URL', problem: problemWithDatabaseUrl, isSecret: true },
  oneOf('LOVAT_SEED', 'examples', 'none'),
  { name: 'SITE_URL', problem: problemWithOrigin, read: (value) => new URL(value).origin },
  {
    name: 'SITE_OWNER',
    problem: (value) =>
      value.length > LONGEST_NAME || /[<>\p{Cc}]/u.test(value) ? `ska vara ett namn på högst ${LONGEST_NAME} tecken` : undefined,
  },
  {
    name: 'SITE_EMAIL',
    problem: (value) =>
      /^[^\s<>"@]+@[^\s<>"@]+\.[^\s<>"@]+$/.test(value) ? undefined : 'ska vara en e-postadress, som lovat@kommunen.example',
  },
  oneOf('LOVAT_SITE_BUILD', 'compiled', 'stock'),
  oneOf('SITE_LOG', 'text', 'json'),
  secret('SITE_METRICS_TOKEN'),
  { name: 'ADMIN_URL', problem: problemWithOrigin, read: (value) => new URL(value).origin },
  secret('PAYLOAD_SECRET'),
  secret('LOVAT_PREVIEW_SECRET'),
  {
    name: 'SMTP_URL',
    problem: (value) =>
      /^smtps?:\/\/[^\s/]/.test(value) && URL.canParse(value) ? undefined : 'ska vara som smtp://namn:lösenord@post.example.se:587',
    isSecret: true,
  },
  {
    name: 'MAIL_FROM',
    fallback: () => 'Lovat <lovat@localhost>',
    problem: (value) =>
      /^(?:[^<>"\r\n]+ <[^\s<>"@]+@[^\s<>"@]+>|[^\s<>"@]+@[^\s<>"@]+)$/.test(value)
        ? undefined
        : 'ska vara en e-postadress, som Lovat <lovat@example.se>',
  },
]

/**
 * Takes the environment (already joined with .env), gives `{ settings, problems }`: the settings by name, with what
 * is unset filled in or undefined, and one Swedish sentence for each value that will not do.
 */
export function readSettings({ env, root }) {
  const settings = {}
  const problems = []
  for (const { name, fallback, problem, read = (value) => value, isSecret } of SETTINGS) {
    // Shells and compose files say "unset" with an empty string.
    const given = env[name]?.trim() || undefined
    const wrong = given === undefined ? undefined : problem(given)
    if (wrong) problems.push(`${name} ${wrong}${isSecret ? '' : `, men är ”${given}”`}.`)
    else settings[name] = given === undefined ? fallback?.(root) : read(given, root)
  }
  if (settings.CMS_PORT !== undefined && settings.CMS_PORT === settings.SITE_PORT) {
    problems.push(`CMS_PORT och SITE_PORT är båda ${settings.CMS_PORT}, men ska vara två olika portar.`)
  }
  settings.SITE_URL ??= addressOf(settings.HOST, settings.SITE_PORT)
  settings.ADMIN_URL ??= addressOf(settings.HOST, settings.CMS_PORT)
  return { settings, problems }
}

function problemWithOrigin(value) {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  return isOrigin ? undefined : 'ska vara en adress utan sökväg, som https://lovat.example.se'
}
