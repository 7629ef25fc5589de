import { contentHash } from '@lovat/shared/contract/hash'

/**
 * Hash of a document, whole or half written: what JSON would leave out is left out. For a whole document it is the
 * `documentHash` that the ledger will carry.
 */
export const documentHashOf = (document: object): string => contentHash(JSON.parse(JSON.stringify(document)))
