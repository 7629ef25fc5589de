import type { CommandRefusal } from '../workflow/workflow-view.ts'
import { askApi } from './ask-api.ts'
import { goTo, htmlAnswer } from './html-answer.ts'
import { isOwnForm } from './is-own-form.ts'
import { ownOrigins } from './own-origins.ts'
import { HOME, pathOf } from './path-within.ts'
import { type AnswerForm, answerFormOf, readForm, type TypedAnswer } from './read-form.ts'
import { showDocument } from './show-document.tsx'
import { ForeignFormPage } from './views/ForeignFormPage.tsx'

/** A yes or a no is sent, or what is public is taken off the site. Done, it leads to thanks; refused, to the page as it is now, with what was typed. */
export async function answerDocument(request: Request, collection: string, id: string): Promise<Response> {
  const { command, seen, typed } = answerFormOf(await readForm(request))
  if (!isOwnForm(request.headers, await ownOrigins())) return htmlAnswer(<ForeignFormPage typed={typed} />, 403)
  if (!command) return showDocument(request, collection, id, { typed, faults: [UNCLEAR], status: 400 })
  const path = pathOf(collection, id)
  const answer = await askApi(request, {
    path: `${path.replace('/godkann', '/workflow')}/${command}`,
    method: 'POST',
    body: { seen, ...ASKED[command](typed) },
  })
  if (answer.status === 200) return goTo(command === 'withdraw' ? `${HOME}?tillbakadraget=1` : `${path}?svar=${command}`)
  const [error] = (answer.body as Partial<CommandRefusal> | null)?.errors ?? []
  const faults = error?.data?.reasons ?? [{ message: error?.message ?? FAILED }]
  return showDocument(request, collection, id, { typed, faults, status: answer.status, view: error?.data?.view })
}

/** What goes with each answer. */
const ASKED: Record<NonNullable<AnswerForm['command']>, (typed: TypedAnswer) => Partial<TypedAnswer>> = {
  approve: () => ({}),
  return: ({ comment }) => ({ comment }),
  withdraw: ({ reason, text, replacedBy }) => ({ reason, text, replacedBy }),
}
const UNCLEAR = { message: 'Välj Godkänn eller Skicka tillbaka.' }
const FAILED = 'Svaret kunde inte sparas. Försök igen om en stund.'
