import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { pathOf } from '../path-within.ts'
import type { TypedAnswer } from '../read-form.ts'
import { Fault, type FaultAt } from './Fault.tsx'

type Props = { view: WorkflowView; typed: TypedAnswer; faults: FaultAt[] }

/** Yes, or no with what should be changed; where neither can be said, why. */
export function AnswerForms({ view: { collection, id, state, commands, ownParty, required }, typed, faults }: Props) {
  // Said outright: right after logging in, the page stands at another address.
  const action = pathOf(collection, id)
  const fault = faults.find(({ field }) => field === 'comment')?.message
  const mayApprove = commands.approve.length === 0
  const mayReturn = commands.return.length === 0
  const reasons = [...new Set([...commands.approve, ...commands.return].map(({ message }) => message))]
  const seen = <input type="hidden" name="seen" value={state.contentHash} />
  return (
    <section aria-labelledby="svar" className="answer">
      <h2 id="svar">Ditt svar</h2>
      {!mayApprove && reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {mayApprove && (
        <form method="post" action={action} className="stack">
          <h3>Är texten rätt?</h3>
          <p>
            Du godkänner för {ownParty?.organisation}.{' '}
            {required.length > 1 && 'Ingenting publiceras förrän alla parter har godkänt exakt samma text.'}
          </p>
          {seen}
          <button type="submit" name="command" value="approve" className="main">
            Godkänn
          </button>
        </form>
      )}
      {mayReturn && (
        <form method="post" action={action} noValidate className="stack">
          <h3>{mayApprove ? 'Ska något ändras?' : 'Ska något ändå ändras?'}</h3>
          {seen}
          <div className="field">
            <label htmlFor="comment">Vad behöver ändras?</label>
            <p id="comment-hint" className="quiet">
              Läses bara av dem som arbetar med texten.
            </p>
            <Fault id="comment-fault" message={fault} />
            <textarea
              id="comment"
              name="comment"
              rows={5}
              maxLength={4000}
              defaultValue={typed.comment}
              aria-describedby={fault ? 'comment-hint comment-fault' : 'comment-hint'}
              aria-invalid={fault ? true : undefined}
            />
          </div>
          <button type="submit" name="command" value="return">
            Skicka tillbaka
          </button>
        </form>
      )}
    </section>
  )
}
