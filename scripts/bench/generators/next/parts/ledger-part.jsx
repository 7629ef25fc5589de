import { Fragment } from 'react'
import { Time } from './time.jsx'

export const LedgerPart = ({ page }) => (
  <>
    <div className="head">
      <h1>{page.heading}</h1>
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: the page is to be the same as ours. */}
    <div className="scroll" role="region" aria-label="Rader i liggaren">
      <table className="table">
        <caption>Nyast först. Kontrollvärdet är förkortat till tolv tecken.</caption>
        <thead>
          <tr>
            <th scope="col" className="end">
              Nr
            </th>
            <th scope="col">När</th>
            <th scope="col">Vad</th>
            <th scope="col">Gäller</th>
            <th scope="col">Kontrollvärde</th>
          </tr>
        </thead>
        <tbody>
          {page.lines.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </tbody>
      </table>
    </div>
    <p className="flow">
      {page.newer && <a href={page.newer}>Nyare rader</a>} {page.older && <a href={page.older}>Äldre rader</a>}
    </p>
  </>
)

const Line = ({ line }) => (
  <tr id={`nr-${line.number}`}>
    <th scope="row" className="end">
      {line.number}
    </th>
    <td>
      <Time of={{ iso: line.iso, date: line.moment }} />
    </td>
    <td>{line.action}</td>
    <td>
      {line.what}
      {line.page && (
        <>
          , <a href={line.page.path}>{line.page.name}</a>
        </>
      )}
      {line.approvals.map((approval) => (
        <Fragment key={approval}>
          <br />
          <span className="soft">{approval}</span>
        </Fragment>
      ))}
    </td>
    <td>
      <code>{line.hash}</code>
    </td>
  </tr>
)
