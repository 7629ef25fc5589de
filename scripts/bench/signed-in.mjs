import { Failure } from '../setup/failure.mjs'

/** Signs in, and gives a function that asks the API as that person: with a body it gives a command (or changes, with PATCH), without it reads. */
export async function signedIn(api, { email, password }) {
  const headers = { 'Content-Type': 'application/json', Origin: new URL(api).origin }
  const login = await fetch(`${api}/users/login`, { method: 'POST', headers, body: JSON.stringify({ email, password }) })
  if (!login.ok) throw new Failure(`${email} kunde inte logga in.`, await login.text())
  const Cookie = login.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  return async (path, body, method = body ? 'POST' : 'GET') => {
    const response = await fetch(`${api}${path}`, { method, headers: { ...headers, Cookie }, body: body && JSON.stringify(body) })
    if (!response.ok) throw new Failure(`${path} gav ${response.status}.`, await response.text())
    return response.json()
  }
}
