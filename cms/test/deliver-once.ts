import { getPayload } from 'payload'
import { deliverDue } from '../src/notices/deliver.ts'
import { mailTransport } from '../src/notices/transport.ts'
import config from '../src/payload.config.ts'

/** A process of its own that delivers what is due, on the database of the test that starts it, and ends. */
const payload = await getPayload({ config })
await deliverDue(payload, new Date(), mailTransport())
await payload.destroy()
process.exit(0)
