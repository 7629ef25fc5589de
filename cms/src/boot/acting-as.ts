import type { Payload, TypedUser } from 'payload'

/** The person a command acts as: by e-mail address, otherwise the administrator who was there first. */
export async function actingAs(payload: Payload, email?: string): Promise<TypedUser> {
  const found = await payload.find({
    collection: 'users',
    where: email ? { email: { equals: email.toLowerCase() } } : { isAdministrator: { equals: true } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const user = found.docs[0]
  if (!user)
    throw new Error(email ? `Det finns ingen med e-postadressen ${email}.` : 'Det finns ingen administratör än. Kör npm start först.')
  return { ...user, collection: 'users' }
}
