import { env } from '../env.ts'
import config from '../payload.config.ts'

/** The origins from which Payload takes the cookie of a session. */
export async function ownOrigins(): Promise<readonly string[]> {
  const { csrf } = await config
  return [env.adminUrl, ...csrf].filter(Boolean).map((address) => new URL(address).origin)
}
