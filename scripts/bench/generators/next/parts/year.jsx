import { Item } from './item.jsx'
import { PaperCode, Part, Status, Strip } from './mark.jsx'

export const Year = ({ page }) => (
  <>
    <div className="head">
      <h1>{page.heading}</h1>
      <PaperCode code={page.qr} />
    </div>
    <div className="answer">
      <p className="answer-sentence">
        <strong>{page.lead}</strong> {page.sentence}
      </p>
      <Strip groups={page.strip} />
      {page.judged.length > 0 && (
        <ul className="states">
          {page.judged.map((one, at) => (
            <li key={at}>
              <Status of={one} /> {one.title}
            </li>
          ))}
        </ul>
      )}
      {page.unjudged && <p className="soft">{page.unjudged}</p>}
    </div>
    <Part title={page.list}>
      <ul className="promises">
        {page.promises.map((promise) => (
          <Item key={promise.path} promise={promise} />
        ))}
      </ul>
    </Part>
    <Part title="Andra år" extra="no-print">
      <ul className="years">
        {page.years.map((other) => (
          <li key={other.path}>
            <a href={other.path}>{other.year}</a>
          </li>
        ))}
      </ul>
    </Part>
  </>
)
