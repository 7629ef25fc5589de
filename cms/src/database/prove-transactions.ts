import type { Payload } from 'payload'

/**
 * Refuses to run on a database that can't take a change back: the rule that the live text and the ledger change together
 * rests on it. Writes a probe inside a transaction, rolls back, and looks.
 */
export async function proveTransactions(payload: Payload): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID)
    throw new Error('Databasen har inga transaktioner. För MongoDB: ange en replikuppsättning i DATABASE_URL (?replicaSet=…).')
  const key = `transaction-probe-${crypto.randomUUID()}`
  await payload.db.create({ collection: 'payload-preferences', data: { key, value: {} }, req: { transactionID } })
  await payload.db.rollbackTransaction(transactionID)
  const left = await payload.db.count({ collection: 'payload-preferences', where: { key: { equals: key } } })
  if (left.totalDocs > 0)
    throw new Error('Databasen tog inte tillbaka en ångrad ändring. Lovat startar inte utan fungerande transaktioner.')
}
