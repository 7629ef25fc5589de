import { checkAgainst } from '@lovat/shared/exchange/check-against'
import type { ParsedExchange, RowError } from '@lovat/shared/exchange/exchange-documents'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isAdministrator } from '../access/membership.ts'
import { gateContext, setGateContext } from '../gate/gate-context.ts'
import type { PaperSignatures } from '../workflow/paper-signatures.ts'
import { errorAtRow } from './error-at-row.ts'
import { takenAddresses } from './import-addresses.ts'
import { importRefusals } from './import-refusals.ts'
import { lookUpForImport } from './look-up-for-import.ts'
import { writeImported } from './write-imported.ts'

export type ImportOptions = {
  parsed: ParsedExchange
  publish: boolean
  /** Who had approved what the file holds, on which paper. Needed to publish: an import turns no keys. */
  paper?: PaperSignatures
  dryRun: boolean
  req: PayloadRequest
}
export type ImportResult = { errors: RowError[]; created: number; changed: number; unchanged: number; entries: number }

const refused = (errors: RowError[]): ImportResult => ({ errors, created: 0, changed: 0, unchanged: 0, entries: 0 })

/**
 * Writes a file of problems, promises, activities and updates: all of it or, with any error or in a dry run, nothing.
 * A row that says what is there already changes nothing. Publishing is the administrator's, of what the parties
 * had approved on paper, row by row unless a row says `utkast`; each public change gets its ledger entry in the same
 * transaction.
 */
export async function importDocuments({ parsed, publish, paper, dryRun, req }: ImportOptions): Promise<ImportResult> {
  const errors = [...parsed.errors]
  if (publish && !gateContext(req).system && !isAdministrator(req.user)) {
    const message = 'Bara administratören kan läsa in det som är godkänt på papper. Importera utan --publish, så blir allt utkast.'
    errors.push({ row: null, column: null, value: '', message })
  }
  if (publish && !paper) {
    const message =
      'Ange i vilket dokument parterna har godkänt innehållet, och när: --signed-in och --signed-on. Utan --publish blir allt utkast.'
    errors.push({ row: null, column: null, value: '', message })
  }
  if (errors.length > 0) return refused(errors)
  const ownsTransaction = await initTransaction(req)
  setGateContext(req, { recordLater: true, via: 'import' })
  try {
    const result = await writeFile(parsed, publish ? paper : undefined, req)
    if (ownsTransaction) await (dryRun || result.errors.length > 0 ? killTransaction(req) : commitTransaction(req))
    return result
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    const atRow = errorAtRow(error)
    if (!atRow || !ownsTransaction) throw error
    return refused([atRow])
  } finally {
    setGateContext(req, { recordLater: undefined, via: undefined })
  }
}

async function writeFile(parsed: ParsedExchange, paper: PaperSignatures | undefined, req: PayloadRequest): Promise<ImportResult> {
  const publish = paper !== undefined
  const lookup = await lookUpForImport(parsed, publish, req)
  const unknown = checkAgainst(lookup.known, parsed)
  if (unknown.length > 0) return refused(unknown)
  const refusals = [
    ...importRefusals(parsed.documents, lookup, publish, req),
    ...(await takenAddresses(parsed.documents.promises, lookup, req)),
  ]
  if (refusals.length > 0) return refused(refusals)
  const result = refused([])
  await writeImported(parsed, lookup, paper, req, result)
  return result.errors.length > 0 ? refused(result.errors) : result
}
