import { longMoment } from '@lovat/shared/text/dates'
import type { RequiredParty } from '@lovat/shared/workflow/party-key'
import type { WorkflowView } from '../../workflow/workflow-view.ts'

/** Each party whose yes is needed: whether it has come, from whom and when. A mark and a word, never a colour alone. */
export function PartyList({ view }: { view: WorkflowView }) {
  return (
    <ul className="lovat-parties">
      {view.required.map((party) => (
        <li key={party.key}>
          <Answer party={party} view={view} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ party, view: { state, timeline } }: { party: RequiredParty; view: WorkflowView }) {
  const answer = state.decisions.find((decision) => decision.party.key === party.key)
  const name = party.organisation
  if (!answer) {
    return (
      <>
        <Mark sign="○" /> <b>{name}</b>: {state.submission ? 'har inte svarat än' : 'inte tillfrågad än'}
      </>
    )
  }
  const line = timeline.find(({ action, at }) => action === answer.decision && at === answer.at)
  const byWhom = [line?.who, longMoment(answer.at)].filter(Boolean).join(', ')
  if (answer.decision === 'approved') {
    return (
      <>
        <Mark sign="✓" /> <b>{name}</b>: godkänt<span className="lovat-quiet lovat-below">{byWhom}</span>
      </>
    )
  }
  return (
    <>
      <Mark sign="↩" /> <b>{name}</b>: skickade tillbaka<span className="lovat-quiet lovat-below">{byWhom}</span>
      {answer.comment && <blockquote className="lovat-comment">{answer.comment}</blockquote>}
    </>
  )
}

const Mark = ({ sign }: { sign: string }) => (
  <span className="lovat-mark" aria-hidden="true">
    {sign}
  </span>
)
