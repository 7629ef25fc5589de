import type { WaitingLists } from '../workflow/waiting.ts'
import { askApi } from './ask-api.ts'
import { htmlAnswer } from './html-answer.ts'
import { HOME } from './path-within.ts'
import { personOf } from './person.ts'
import { showLogIn } from './show-log-in.tsx'
import { WaitingPage } from './views/WaitingPage.tsx'

/** The first page: what waits for the person. */
export async function showWaiting(request: Request): Promise<Response> {
  const person = await personOf(request)
  if (!person) return showLogIn(request, { goTo: HOME })
  const { body } = await askApi(request, { path: '/workflow/waiting' })
  return htmlAnswer(<WaitingPage name={person.name} worksInAdmin={person.worksInAdmin} forMe={(body as WaitingLists).forMe} />)
}
