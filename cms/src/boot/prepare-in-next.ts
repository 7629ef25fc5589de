import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { prepare } from './prepare.ts'
import { say } from './say.ts'

/** Inside Next, before the first request: migrated, checked and, where the database is new, filled. */
export async function prepareInNext(): Promise<void> {
  try {
    await prepare(await getPayload({ config, cron: true }))
  } catch (error) {
    console.error(error)
    say({ event: 'error', text: error instanceof Error ? error.message : String(error) })
    process.exit(1)
  }
}
