import { longMoment } from '@lovat/shared/text/dates'
import { withdrawalReasonLabel } from '@lovat/shared/text/labels'
import { actionLabel } from '@lovat/shared/text/workflow-labels'
import type { TimelineLine, WorkflowView } from '../../workflow/workflow-view.ts'

/** Everything that happened to a document, the newest first, with what people wrote. */
export function Timeline({ timeline }: Pick<WorkflowView, 'timeline'>) {
  if (timeline.length === 0) return <p>Inget har hänt med texten än.</p>
  return (
    <ol className="lovat-timeline" reversed>
      {timeline
        .toSorted((a, b) => b.number - a.number)
        .map((line) => (
          <li key={line.number}>
            <p>
              <b>{actionLabel[line.action]}</b>
              <span className="lovat-quiet lovat-below">
                {[
                  [line.who, line.onBehalfOf && `för ${line.onBehalfOf}`].filter(Boolean).join(' '),
                  longMoment(line.at),
                  line.via === 'import' && 'från fil',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            <WhatWasSaid line={line} />
          </li>
        ))}
    </ol>
  )
}

function WhatWasSaid({ line }: { line: TimelineLine }) {
  switch (line.action) {
    case 'saved':
      return line.what?.length ? <p className="lovat-quiet">{line.what.join(', ')}</p> : null
    case 'returned':
    case 'commented':
      return <blockquote className="lovat-comment">{line.comment}</blockquote>
    case 'submitted':
      return line.proposal.changeNote ? (
        <p>
          {line.proposal.changeClass === 'corrected' ? 'Rättelse av fel: ' : 'Ändring i sak: '}
          {line.proposal.changeNote}
        </p>
      ) : null
    case 'scheduled':
      return (
        <p>
          Publiceras {longMoment(line.publishAt)}
          {line.embargo && ', med embargo till dess'}.
        </p>
      )
    case 'scheduleCancelled':
      return line.explanation ? <p>{line.explanation}</p> : null
    case 'signedOnPaper':
      return (
        <ul>
          {line.approvals.map(({ organisation, role, signed }) => (
            <li key={`${organisation} ${role}`}>
              {organisation}, {role}
              {signed && `: ${signed.document}, ${signed.on}`}
            </li>
          ))}
        </ul>
      )
    case 'published':
      return <p className="lovat-quiet">Post {line.entry} i liggaren.</p>
    case 'withdrawn':
      return (
        <p>
          {withdrawalReasonLabel[line.withdrawal.reason]}: {line.withdrawal.text}
        </p>
      )
    default:
      return null
  }
}
