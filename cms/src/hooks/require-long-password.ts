import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

const SHORTEST = 12

/** Payload accepts three characters; people who speak for the police and a kommun need more. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  refuseShort(data?.password, collection.slug, req)
  return data
}

export function refuseShort(password: unknown, collection: string, req: PayloadRequest): void {
  if (typeof password !== 'string' || password.length >= SHORTEST) return
  throw new ValidationError(
    { collection, errors: [{ path: 'password', message: `Lösenordet ska vara minst ${SHORTEST} tecken.` }], req },
    req.t,
  )
}
