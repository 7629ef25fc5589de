import { getPayload, type Payload } from 'payload'

/** Opens Payload outside Next, migrated. Says in one sentence what is wrong when the database can't be reached. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('../payload.config.ts')
  try {
    return await getPayload({ config })
  } catch (error) {
    throw new Error('Databasen kan inte öppnas. Kontrollera DATABASE_URL, eller att datamappen går att skriva i.', { cause: error })
  }
}
