import { longMoment } from '@lovat/shared/text/dates'
import { stateLabel } from '@lovat/shared/text/workflow-labels'
import type { WaitingList, WaitingRow } from '../../workflow/waiting.ts'

type Props = {
  id: string
  heading: string
  list: WaitingList
  whenEmpty?: string
  whenMore?: string
  adminRoute: string
  opens?: 'form' | 'history'
}

/** One list of the start page. Each row leads to where the thing is done; an empty list says so, or is left out. */
export function WaitingSection({ id, heading, list, whenEmpty, whenMore, adminRoute, opens = 'history' }: Props) {
  if (list.total === 0 && !whenEmpty) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{list.total === 0 ? heading : `${heading} (${list.total})`}</h2>
      {list.total === 0 && <p className="lovat-quiet">{whenEmpty}</p>}
      {list.rows.length > 0 && (
        <ul className="lovat-rows">
          {list.rows.map((row) => (
            <li key={`${row.collection} ${row.id}`}>
              <a href={`${adminRoute}/collections/${row.collection}/${row.id}${opens === 'history' ? '/historik' : ''}`}>
                {row.title || row.ref}
              </a>
              <span className="lovat-quiet lovat-below">{aboutRow(row)}</span>
            </li>
          ))}
        </ul>
      )}
      {list.total > list.rows.length && (
        <p className="lovat-quiet">{whenMore ?? `Här visas de ${list.rows.length} som har väntat längst.`}</p>
      )}
    </section>
  )
}

function aboutRow({ municipality, ref, state, waitingFor, publishAt, since }: WaitingRow): string {
  const what = publishAt
    ? `publiceras ${longMoment(publishAt)}`
    : [lowerFirst(stateLabel[state]), waitingFor && `väntar på ${waitingFor}`].filter(Boolean).join(', ')
  return [municipality, ref, what, publishAt ? '' : `sedan ${longMoment(since)}`].filter(Boolean).join(' · ')
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
