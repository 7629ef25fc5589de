import { askApi } from './ask-api.ts'
import { htmlAnswer, goTo as seeThere } from './html-answer.ts'
import { isOwnForm } from './is-own-form.ts'
import { ownOrigins } from './own-origins.ts'
import { HOME } from './path-within.ts'
import { isAnythingTyped, logInFormOf, readForm } from './read-form.ts'
import { showDocument } from './show-document.tsx'
import type { FaultAt } from './views/Fault.tsx'
import { ForeignFormPage } from './views/ForeignFormPage.tsx'
import { LogInPage } from './views/LogInPage.tsx'

/** The form for logging in is sent: on to where one was going, with Payload's own cookie. */
export async function logIn(request: Request): Promise<Response> {
  if (!isOwnForm(request.headers, await ownOrigins())) return htmlAnswer(<ForeignFormPage />, 403)
  const { email, password, goTo, typed } = logInFormOf(await readForm(request))
  const again = (faults: FaultAt[], status: number) =>
    htmlAnswer(<LogInPage goTo={goTo} email={email} typed={typed} faults={faults} />, status)
  const missing = [
    ...(email ? [] : [{ field: 'email', message: 'Skriv din e-postadress.' }]),
    ...(password ? [] : [{ field: 'password', message: 'Skriv ditt lösenord.' }]),
  ]
  if (missing.length > 0) return again(missing, 400)
  const answer = await askApi(request, { path: '/users/login?depth=0', method: 'POST', body: { email, password } })
  const [setCookie] = answer.headers.getSetCookie()
  if (answer.status !== 200 || !setCookie) return again([{ field: 'password', message: whyNot(answer.body) }], answer.status)
  const [, collection, id] = goTo.slice(1).split(/[/?]/)
  if (!isAnythingTyped(typed) || !collection || !id) return seeThere(goTo, { 'Set-Cookie': setCookie })
  // Here, and not there: what somebody typed before their session ended fits in no address.
  const page = await showDocument(withCookie(request, setCookie), decoded(collection), decoded(id), { typed })
  page.headers.append('Set-Cookie', setCookie)
  return page
}

/** The form for logging out is sent. */
export async function logOut(request: Request): Promise<Response> {
  if (!isOwnForm(request.headers, await ownOrigins())) return htmlAnswer(<ForeignFormPage />, 403)
  const { headers } = await askApi(request, { path: '/users/logout', method: 'POST' })
  const [setCookie] = headers.getSetCookie()
  return seeThere(`${HOME}?utloggad=1`, setCookie ? { 'Set-Cookie': setCookie } : {})
}

const FAILED = 'Inloggningen gick inte. Försök igen om en stund.'

function whyNot(body: unknown): string {
  const [error] = (body as { errors?: { message?: string; name?: string }[] } | null)?.errors ?? []
  return error?.message ?? FAILED
}

function withCookie(request: Request, setCookie: string): Request {
  const headers = new Headers(request.headers)
  headers.set('cookie', setCookie.split(';')[0] ?? '')
  return new Request(request.url, { headers })
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
