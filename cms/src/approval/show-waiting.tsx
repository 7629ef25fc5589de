import type { WaitingLists } from '../workflow/waiting.ts'
import { askApi } from './ask-api.ts'
import { htmlAnswer } from './html-answer.ts'
import { HOME } from './path-within.ts'
import { personOf } from './person.ts'
import { promisedByOwn } from './promised-by-own.ts'
import { showLogIn } from './show-log-in.tsx'
import { WaitingPage } from './views/WaitingPage.tsx'

/** The first page: what waits for the person, and for a third promisor what it has promised in public. */
export async function showWaiting(request: Request): Promise<Response> {
  const person = await personOf(request)
  if (!person) return showLogIn(request, { goTo: HOME })
  const { body } = await askApi(request, { path: '/workflow/waiting' })
  const hasWithdrawn = new URL(request.url).searchParams.has('tillbakadraget')
  const lists = { forMe: (body as WaitingLists).forMe, promised: await promisedByOwn(request.headers) }
  return htmlAnswer(<WaitingPage name={person.name} worksInAdmin={person.worksInAdmin} hasWithdrawn={hasWithdrawn} {...lists} />)
}
