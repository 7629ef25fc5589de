import type { WorkflowView } from '../workflow/workflow-view.ts'
import { askApi } from './ask-api.ts'
import { htmlAnswer } from './html-answer.ts'
import { pathOf } from './path-within.ts'
import { personOf } from './person.ts'
import { NOTHING_TYPED, type TypedAnswer } from './read-form.ts'
import { showLogIn } from './show-log-in.tsx'
import { DocumentPage } from './views/DocumentPage.tsx'
import { ElsewherePage } from './views/ElsewherePage.tsx'
import type { FaultAt } from './views/Fault.tsx'
import { NotFoundPage } from './views/NotFoundPage.tsx'
import { whatHappensNow } from './what-happens-now.ts'
import { whereItWent } from './where-it-went.ts'

type Shown = { typed?: TypedAnswer; faults?: FaultAt[]; status?: number; view?: WorkflowView }

/** The page of one document, with what somebody typed and what was wrong with it. `view` when it is known already. */
export async function showDocument(request: Request, collection: string, id: string, shown: Shown = {}): Promise<Response> {
  const { typed = NOTHING_TYPED, faults = [], status = 200 } = shown
  const person = await personOf(request)
  const path = pathOf(collection, id)
  if (!person) return showLogIn(request, { goTo: path, typed })
  const { name, worksInAdmin } = person
  const view = shown.view ?? (await viewOf(request, path))
  if (!view) {
    const where = await whereItWent(collection, id, request.headers)
    if (where) return htmlAnswer(<ElsewherePage name={name} path={path} where={where} typed={typed} faults={faults} />, status)
    return htmlAnswer(<NotFoundPage name={name} typed={typed} />, 404)
  }
  const hasAnswered = new URL(request.url).searchParams.has('svar')
  const answered = hasAnswered ? whatHappensNow(view.state, person.id) : undefined
  const props = { name, view, worksInAdmin, typed, faults, answered }
  return htmlAnswer(<DocumentPage {...props} />, status)
}

async function viewOf(request: Request, path: string): Promise<WorkflowView | undefined> {
  const answer = await askApi(request, { path: path.replace('/godkann', '/workflow') })
  return answer.status === 200 ? (answer.body as WorkflowView) : undefined
}
