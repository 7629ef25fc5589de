import { toolEnvironment } from '../start/child-environment.mjs'
import { SETTINGS } from '../start/settings.mjs'

/** Tests choose their own settings: those of the person who runs them are left out, and so is a server's NODE_ENV. */
export function testEnvironment({ env, node }) {
  const rest = { ...env }
  for (const name of ['NODE_ENV', ...SETTINGS.map((setting) => setting.name)]) delete rest[name]
  return { ...rest, ...toolEnvironment({ env, node }) }
}
