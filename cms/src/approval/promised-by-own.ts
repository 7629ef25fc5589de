import { createLocalReq, getPayload } from 'payload'
import config from '../payload.config.ts'
import { type Promised, promisedBy } from '../workflow/promised-by.ts'

/** What the third promisors that a person approves for have promised in public. In: the headers of who asks. */
export async function promisedByOwn(headers: Headers): Promise<Promised[]> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return user ? promisedBy(await createLocalReq({ user }, payload)) : []
}
