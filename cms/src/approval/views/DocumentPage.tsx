import { longMoment } from '@lovat/shared/text/dates'
import { PartyList } from '../../components/Workflow/PartyList.tsx'
import { PreviewLink } from '../../components/Workflow/PreviewLink.tsx'
import { stateInWords } from '../../components/Workflow/state-in-words.ts'
import { Timeline } from '../../components/Workflow/Timeline.tsx'
import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { pathOf } from '../path-within.ts'
import type { TypedAnswer } from '../read-form.ts'
import type { Answered } from '../what-happens-now.ts'
import { AnswerForms } from './AnswerForms.tsx'
import { type FaultAt, FaultSummary } from './Fault.tsx'
import { Page } from './Page.tsx'
import { WhatItSays } from './WhatItSays.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

type Props = {
  name: string
  view: WorkflowView
  worksInAdmin: boolean
  typed: TypedAnswer
  faults: FaultAt[]
  answered?: Answered
}

/** Everything an approver needs for a yes or a no: what it says, who else has answered, and the two buttons. */
export function DocumentPage({ name, view, worksInAdmin, typed, faults, answered }: Props) {
  const { title, ref, state, isPublic, publicAddress } = view
  const note = state.submission?.proposal.changeNote
  return (
    <Page title={`${faults.length > 0 ? 'Fel: ' : ''}${answered ? `${answered.heading} ` : ''}${title}`} name={name}>
      <p className="quiet">{[ref, isPublic ? 'Ändring av det som är publicerat' : 'Nytt'].filter(Boolean).join(' · ')}</p>
      <h1>{title}</h1>
      <FaultSummary faults={faults} />
      {answered && (
        <section className="thanks" role="status">
          <h2>{answered.heading}</h2>
          {answered.now.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <section aria-labelledby="var">
        <h2 id="var">Var det står</h2>
        <p className="state">{stateInWords(state)}</p>
        {state.submission && <p className="quiet">Inskickat {longMoment(state.submission.at)}</p>}
        <PartyList view={view} />
        {note && (
          <div className="note">
            <h3>{state.submission?.proposal.changeClass === 'corrected' ? 'Rättelse av fel' : 'Vad som har ändrats och varför'}</h3>
            <blockquote className="said">{note}</blockquote>
            <p className="quiet">Det här står för alla att läsa när ändringen är publicerad.</p>
          </div>
        )}
      </section>
      <WhatItSays view={view} />
      <PreviewLink view={view} />
      <AnswerForms view={view} typed={typed} faults={faults} />
      {view.commands.withdraw.length === 0 && (
        <WithdrawForm path={pathOf(view.collection, view.id)} seen={state.contentHash} typed={typed} faults={faults} />
      )}
      <details className="history">
        <summary>Det som har hänt med texten</summary>
        <Timeline timeline={view.timeline} />
      </details>
      <ul className="links">
        {publicAddress && (
          <li>
            <a href={publicAddress}>Det som är publicerat nu</a>
          </li>
        )}
        <li>
          <a href="/godkann">Allt som väntar på dig</a>
        </li>
        {worksInAdmin && (
          <li>
            <a href={`/admin/collections/${view.collection}/${view.id}`}>Öppna i administrationen</a>
          </li>
        )}
      </ul>
    </Page>
  )
}
