import { BrokenLedgerError } from '@lovat/shared/contract/ledger-chain'
import { z } from 'zod'
import { faultText } from './fault-text.ts'
import { ForkedLedgerError, UnreachableLedgerError } from './follow.ts'

/** Why the ledger was not followed any further, and what to do about it. In: what `catchUp` threw and where our copy lies. */
export function ledgerFaultText(error: unknown, folder: string): string {
  const stays = 'Sajten visar det den har och försöker igen.'
  if (error instanceof UnreachableLedgerError) return `Väntar på CMS:et: ${error.message}. ${stays}`
  if (error instanceof ForkedLedgerError) {
    return `CMS:ets liggare är inte den som sajten har följt: ${error.message}. ${stays} Är databasen avsiktligt bytt eller återskapad: stoppa, ta bort mappen ${folder} och starta igen.`
  }
  if (error instanceof BrokenLedgerError)
    return `CMS:ets liggare är bruten vid post ${error.number} och följs inte längre än dit. ${stays} (${error.message})`
  if (error instanceof z.ZodError)
    return `CMS:et svarade med något som inte är en liggare. ${stays} (${z.prettifyError(error).split('\n')[0]})`
  return `Liggaren kunde inte sparas. ${faultText(error)} ${stays}`
}
