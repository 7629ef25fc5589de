import { longMoment } from '@lovat/shared/text/dates'
import type { Promised } from '../../workflow/promised-by.ts'
import type { WaitingList } from '../../workflow/waiting.ts'
import { pathOf } from '../path-within.ts'
import { Page } from './Page.tsx'

type Props = { name: string; forMe: WaitingList; promised: Promised[]; worksInAdmin: boolean; hasWithdrawn: boolean }

/** What waits for the person, oldest first. */
export const WaitingPage = ({ name, forMe: { total, rows }, promised, worksInAdmin, hasWithdrawn }: Props) => (
  <Page title="Väntar på dig" name={name}>
    <h1>Väntar på dig</h1>
    {hasWithdrawn && (
      <p className="notice" role="status">
        Det är tillbakadraget. De andra parterna får ett brev om det.
      </p>
    )}
    {total === 0 && <p className="lead">Just nu väntar inget på att du ska godkänna det. När något gör det får du ett brev.</p>}
    {rows.length > 0 && (
      <ul className="rows">
        {rows.map(({ collection, id, ref, title, municipality, since }) => (
          <li key={`${collection} ${id}`}>
            <a href={pathOf(collection, id)}>{title}</a>
            <span className="quiet">{[municipality, ref, `väntar sedan ${longMoment(since)}`].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    )}
    {total > rows.length && (
      <p className="quiet">
        Här visas de {rows.length} som har väntat längst, av {total}.
      </p>
    )}
    {promised.length > 0 && (
      <section aria-labelledby="lovat">
        <h2 id="lovat">Det ni har lovat</h2>
        <ul className="rows">
          {promised.map(({ collection, id, title, ref }) => (
            <li key={`${collection} ${id}`}>
              <a href={pathOf(collection, id)}>{title}</a>
              <span className="quiet">{ref}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {worksInAdmin && (
      <p>
        <a href="/admin">Till administrationen</a>
      </p>
    )}
  </Page>
)
