import { Failure } from '../setup/failure.mjs'
import { openDataFolder } from './data-folder.mjs'
import { checkDatabaseReachable } from './database-reachable.mjs'
import { environmentWithDotenv } from './dotenv.mjs'
import { checkNotHeld, endLeftBehind, takeLock } from './lock.mjs'
import { checkPorts } from './ports.mjs'
import { readSettings } from './settings.mjs'

/** Settings that can be trusted, or one sentence for each that cannot. */
export function checkedSettings({ root, env }) {
  const full = environmentWithDotenv(root, env)
  const { settings, problems } = readSettings({ env: full, root })
  if (problems.length > 0) throw new Failure(problems)
  return { settings, env: full }
}

/** Everything that can be known to be wrong before anything is made. Gives the data folder, held for us. */
export async function preflight({ settings, progress }) {
  checkNotHeld(settings.LOVAT_DATA)
  if (await endLeftBehind(settings.LOVAT_DATA)) progress.line('Avslutade det som en tidigare, avbruten start hade lämnat igång.')
  await checkPorts(settings)
  if (settings.DATABASE_URL) await checkDatabaseReachable(settings.DATABASE_URL)
  const folder = openDataFolder(settings.LOVAT_DATA)
  const lock = takeLock(settings.LOVAT_DATA)
  return {
    record: lock.record,
    close() {
      lock.release()
      folder.undo()
    },
  }
}
