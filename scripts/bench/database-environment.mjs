import path from 'node:path'

/** The environment of a measuring process: a folder of its own and, for MongoDB, a database named after it. */
export function databaseEnvironment(database, folder) {
  const { DATABASE_URL: _, ...env } = process.env
  const settings = {
    ...env,
    LOVAT_DATA: folder,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'only-for-the-benchmark',
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  }
  if (database !== 'MongoDB') return settings
  const url = new URL(env.TEST_MONGODB_URL)
  url.pathname = `/${path.basename(folder)}`
  return { ...settings, DATABASE_URL: url.toString() }
}
