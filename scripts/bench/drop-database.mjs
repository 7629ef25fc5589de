/** Removes the MongoDB database that the environment names, after a measurement. */
import { getPayload } from 'payload'
import config from '../../cms/src/payload.config.ts'

const payload = await getPayload({ config })
await payload.db.connection.dropDatabase()
await payload.destroy()
process.exit(0)
