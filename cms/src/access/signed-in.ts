import type { Access } from 'payload'

/** Everyone with an account; the public reads the ledger, never a collection. */
export const signedIn: Access = ({ req }) => Boolean(req.user)
