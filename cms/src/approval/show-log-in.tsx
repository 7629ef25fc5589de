import { htmlAnswer } from './html-answer.ts'
import { NOTHING_TYPED, type TypedAnswer } from './read-form.ts'
import { LogInPage } from './views/LogInPage.tsx'

/**
 * The form for logging in, in the place of a page that needs it. A link in somebody's web mail comes without the cookie of
 * their session, which goes with requests from this site alone; then the page asks for itself once more, from here.
 */
export function showLogIn(request: Request, { goTo, typed = NOTHING_TYPED }: { goTo: string; typed?: TypedAnswer }): Promise<Response> {
  const isFromElsewhere = request.method === 'GET' && request.headers.get('Sec-Fetch-Site') === 'cross-site'
  const isLoggedOut = new URL(request.url).searchParams.has('utloggad')
  return htmlAnswer(<LogInPage goTo={goTo} typed={typed} isLoggedOut={isLoggedOut} continueAt={isFromElsewhere ? goTo : undefined} />)
}
