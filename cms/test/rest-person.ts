import type { Account } from './running-house.ts'

export type RestPerson = {
  // biome-ignore lint/suspicious/noExplicitAny: what the server says is what the tests look at
  ask: (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<any>
  /** The session as the browser keeps it: `payload-token=…`. */
  cookie: () => string
}

/** Somebody who is logged in over REST at a running house, as a browser there would be. Throws what the server refuses. */
export async function restPerson(origin: string, { email, password }: Account): Promise<RestPerson> {
  const person = withSession(origin)
  await person.ask('POST', '/users/login', { email, password })
  return person
}

/** Somebody who has a session there already; nobody, without one. */
export function withSession(origin: string, session = ''): RestPerson {
  let cookie = session
  const ask: RestPerson['ask'] = async (method, path, body) => {
    const answer = await fetch(new URL(`/api${path}`, origin), {
      method,
      headers: { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] || cookie
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`)
    return said
  }
  return { ask, cookie: () => cookie }
}
