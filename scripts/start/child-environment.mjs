import { createHmac } from 'node:crypto'
import path from 'node:path'
import { addressOf } from './commands.mjs'
import { SETTINGS } from './settings.mjs'

const QUIET = '--disable-warning=ExperimentalWarning'

/** The environment of everything that runs on the Node of the project: settings filled in, telemetry off, Swedish time. */
export function childEnvironment({ env, settings, node, secret }) {
  const given = Object.fromEntries(
    SETTINGS.map(({ name }) => [name, settings[name]])
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )
  const rest = { ...env }
  for (const { name } of SETTINGS) delete rest[name]
  return {
    ...rest,
    ...toolEnvironment({ env, node }),
    // The publisher needs a secret of its own to share with the CMS, and one secret is enough for somebody to look after.
    ...(secret ? { LOVAT_PREVIEW_SECRET: createHmac('sha256', secret).update('lovat-preview-secret').digest('hex') } : {}),
    ...given,
    ...(secret ? { PAYLOAD_SECRET: secret } : {}),
    CMS_URL: addressOf(settings.HOST, settings.CMS_PORT),
    PUBLISHER_URL: addressOf(settings.HOST, settings.SITE_PORT),
    TZ: 'Europe/Stockholm',
    NODE_ENV: 'production',
  }
}

/** The part that type checkers and test runners want too. */
export function toolEnvironment({ env, node }) {
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const options = env.NODE_OPTIONS ?? ''
  return {
    [pathName]: [path.dirname(node), env[pathName]].filter(Boolean).join(path.delimiter),
    NODE_OPTIONS: options.includes(QUIET) ? options : `${options} ${QUIET}`.trim(),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
