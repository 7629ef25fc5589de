import { getPayload } from 'payload'
import { startBookedPublications } from '../jobs/start-booked-publications.ts'
import { startDelivery } from '../notices/start-delivery.ts'
import config from '../payload.config.ts'
import { prepare } from './prepare.ts'
import { say } from './say.ts'

/** Inside Next, before the first request: migrated, checked and, where the database is new, filled. Then what happens by itself. */
export async function prepareInNext(): Promise<void> {
  try {
    const payload = await getPayload({ config, cron: true })
    await prepare(payload)
    startBookedPublications(payload)
    startDelivery(payload)
  } catch (error) {
    console.error(error)
    say({ event: 'error', text: error instanceof Error ? error.message : String(error) })
    process.exit(1)
  }
}
