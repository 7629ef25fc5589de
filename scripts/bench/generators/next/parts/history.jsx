import { Part } from './mark.jsx'
import { Time } from './time.jsx'
import { Approved, Update } from './told.jsx'

export const History = ({ page }) => (
  <>
    <div className="head">
      <p className="over">{page.over}</p>
      <h1>{page.heading}</h1>
      <p className="lede">{page.lede}</p>
    </div>
    <Part title="Nyast först">
      <ol className="versions">
        {page.versions.map((version) => (
          <li key={version.number}>
            <Version of={version} />
          </li>
        ))}
      </ol>
      <p>
        <a href={page.promise}>Löftet som det är nu</a>
      </p>
    </Part>
  </>
)

const Version = ({ of }) => (
  <article className="version" id={`nr-${of.number}`}>
    <h3>{of.what}</h3>
    <p className="small soft">
      <Time of={of} /> · <a href={of.entry.path}>{of.entry.text}</a>
    </p>
    {of.activity && <p className="text">Aktivitet: {of.activity}</p>}
    {of.update && (
      <div className="updates">
        <div className="told">
          {of.update.verdict && (
            <p>
              <b>{of.update.verdict}</b>
            </p>
          )}
          <Update of={of.update} />
        </div>
      </div>
    )}
    {of.lines.length > 0 && (
      <details>
        <summary>Läs hela texten som den publicerades</summary>
        <dl className="lines">
          {of.lines.flatMap(({ name, text }) => [<dt key={`${name} dt`}>{name}</dt>, <dd key={`${name} dd`}>{text}</dd>])}
        </dl>
      </details>
    )}
    <Approved lines={of.approvals} />
  </article>
)
