import { z } from 'zod'
import { contentHash } from './hash.ts'
import { partyKind } from './party.ts'
import { isoInstant, isRealDate, municipalityCode, sha256Hex, shortText } from './primitives.ts'
import { concernedMunicipalities, documentRef, publicDocument } from './public-document.ts'

/** The `previous` of the first entry. */
export const LEDGER_START = '0'.repeat(64)

export const ledgerAction = z.enum(['published', 'updated', 'corrected', 'withdrawn', 'erased'])
export type LedgerAction = z.infer<typeof ledgerAction>

export const withdrawalReason = z.enum(['ended', 'replaced', 'publishedByMistake'])
export type WithdrawalReason = z.infer<typeof withdrawalReason>

const KNOWN_DATE = 'Skriv datumet så här: 2015-01-20, 2015-01 eller 2015.'

/** A day, month or year that exists, as exactly as it is known: 2015-01-20, 2015-01 or 2015. */
export const knownDate = z.string().refine((text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isRealDate(text), { error: KNOWN_DATE })

/** A yes that was given on paper before the text came into Lovat: in which document, and when it was signed. */
export const signedOnPaper = z.strictObject({ document: shortText(300), on: knownDate })
export type SignedOnPaper = z.infer<typeof signedOnPaper>

/**
 * Who said yes: an organisation and a role, never a name. `at` is when the key was turned in Lovat or, with `signed`,
 * when the paper was recorded. `administrator` stands in entries from before two parties could approve, and in no others.
 */
export const ledgerApproval = z.strictObject({
  party: partyKind.or(z.literal('administrator')),
  organisation: shortText(120),
  role: shortText(120),
  at: isoInstant,
  signed: signedOnPaper.optional(),
})
export type LedgerApproval = z.infer<typeof ledgerApproval>

export const withdrawal = z.strictObject({ reason: withdrawalReason, text: shortText(2000), replacedBy: z.string().optional() })
export type Withdrawal = z.infer<typeof withdrawal>

/**
 * One public change. `document` is the whole public document after the change (null once withdrawn or erased), and
 * `documentHash` its hash. `hash` covers everything but `document` itself, so that a document the law requires to be
 * erased can go while the chain still verifies.
 */
export const ledgerEntry = z
  .strictObject({
    version: z.literal(1),
    number: z.int().positive(),
    at: isoInstant,
    action: ledgerAction,
    type: z.enum(['municipality', 'policeArea', 'agreement', 'problem', 'promise', 'update', 'indicator']),
    ref: z.string().min(1).max(120),
    municipalities: z.array(municipalityCode),
    approvals: z.array(ledgerApproval),
    changeNote: shortText(2000).nullable(),
    withdrawal: withdrawal.nullable(),
    document: publicDocument.nullable(),
    documentHash: sha256Hex.nullable(),
    previous: sha256Hex,
    hash: sha256Hex,
  })
  .refine((e) => e.document === null || (e.document.type === e.type && documentRef(e.document) === e.ref), {
    error: 'The document is another one than the entry says',
    path: ['document'],
  })
  .refine((e) => e.document === null || concernedMunicipalities(e.document).join() === e.municipalities.join(), {
    error: 'The document concerns other kommuner than the entry says',
    path: ['municipalities'],
  })
  .refine((e) => (e.action === 'withdrawn') === (e.withdrawal !== null), {
    error: 'A withdrawal has its reason, and nothing else has',
    path: ['withdrawal'],
  })
  .refine((e) => (e.action === 'withdrawn' || e.action === 'erased') === (e.documentHash === null), {
    error: 'What is public has a hash; what has left has none',
    path: ['documentHash'],
  })

export type LedgerEntry = z.infer<typeof ledgerEntry>

/** The hash an entry must carry: of all its members but `hash` and `document`. */
export function entryHash(entry: Omit<LedgerEntry, 'hash'> & { hash?: string }): string {
  const { hash: _hash, document: _document, ...covered } = entry
  return contentHash(covered)
}

/** One page of the ledger, as `GET /api/ledger` answers. `head` is the newest number there is. */
export const ledgerPage = z.strictObject({ head: z.int().nonnegative(), entries: z.array(ledgerEntry) })
export type LedgerPage = z.infer<typeof ledgerPage>
