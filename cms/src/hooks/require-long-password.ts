import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

const SHORTEST = 12

/** Payload accepts three characters; people who speak for the police and a kommun need more. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  if (typeof data?.password === 'string' && data.password.length < SHORTEST) {
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'password', message: `Lösenordet ska vara minst ${SHORTEST} tecken.` }], req },
      req.t,
    )
  }
  return data
}
