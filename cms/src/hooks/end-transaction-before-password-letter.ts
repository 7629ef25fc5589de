import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/**
 * Payload begins a transaction for a forgotten password, then writes outside it, and talks to the mail server before it
 * ends. SQLite has one writer: the write would wait for the transaction that waits for it, and everybody else for the mail
 * server. Nothing has been written yet when this runs, so the transaction ends here and each write is one of its own.
 */
export const endTransactionBeforePasswordLetter: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation as string) === 'forgotPassword' && req.payloadAPI === 'REST') await commitTransaction(req)
}
