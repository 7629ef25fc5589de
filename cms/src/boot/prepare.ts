import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { proveTransactions } from '../database/prove-transactions.ts'
import { env } from '../env.ts'
import { setGateContext } from '../gate/gate-context.ts'
import { type Account, createFirstAccounts } from './create-first-accounts.ts'
import { loadReferenceData } from './load-reference-data.ts'
import { loadStartContent } from './load-start-content.ts'
import { say, step } from './say.ts'

/**
 * Makes a database ready for use: proves that its transactions hold and, the first time, loads reference data, content
 * and accounts. All of the first time is one transaction: a start that is cut off leaves an empty database to the next.
 */
export async function prepare(payload: Payload): Promise<void> {
  await proveTransactions(payload)
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true })
  if (users > 0) return
  const req = await createLocalReq({}, payload)
  setGateContext(req, { system: true })
  await initTransaction(req)
  let accounts: Account[]
  try {
    await step('Läser in 290 kommuner och polisens områden', () => loadReferenceData(req))
    if (env.LOVAT_SEED === 'examples') await step('Läser in löften: Lund, Essunga och sex påhittade kommuner', () => loadStartContent(req))
    accounts = await createFirstAccounts(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  say({ event: 'accounts', accounts })
}
