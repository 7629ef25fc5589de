import type { PayloadRequest, TypedUser } from 'payload'

/** The person who a link to a preview was made for, with the seats they have now; null when the account is gone. */
export async function personOfLink(id: string, req: PayloadRequest): Promise<TypedUser | null> {
  // The link is signed by us: it stands for the login it was made with.
  const person = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return person && { ...person, collection: 'users' }
}
