import { Fragment } from 'react'
import { Cite } from './cite.jsx'
import { Mark, PaperCode, Part, Status, Strip } from './mark.jsx'
import { Time } from './time.jsx'
import { Approved, Count, Delays, Evidence, Update } from './told.jsx'

export const Promised = ({ page }) => (
  <>
    <div className="head">
      <p className="over">{page.over}</p>
      <h1>{page.heading}</h1>
      <p className="lede">{page.lede}</p>
      <PaperCode code={page.qr} />
    </div>
    <div className="answer">
      {page.outcome && (
        <p className="answer-sentence">
          <Status of={page.outcome} word={`${page.outcome.word}.`} />
        </p>
      )}
      <p className="answer-sentence">{page.sentence}</p>
      <Strip groups={page.strip} />
      {page.unjudged && <p className="soft">Löftets tid har gått ut. Inget utfall är publicerat i Lovat.</p>}
    </div>
    <Part title="Löftet">
      <div>
        <div className="flow">
          <p className="wording">{page.wording}</p>
          <Approved lines={page.approvals} />
        </div>
      </div>
      <div className="plain no-print">
        <h3>Lättläst</h3>
        {page.plain}
      </div>
    </Part>
    <Part title={page.goes}>
      <ol className="activities">
        {page.activities.map((activity) => (
          <li key={activity.id}>
            <Activity activity={activity} />
          </li>
        ))}
      </ol>
    </Part>
    {(page.verdict || page.general.length > 0) && (
      <Part title="Utfall och effekt">
        {page.verdict && (
          <div>
            <h3>Hölls löftet?</h3>
            <Verdict verdict={page.verdict} />
          </div>
        )}
        {page.general.length > 0 && <Updates label="Uppföljningar av hela löftet" list={page.general} />}
      </Part>
    )}
    <Part title="Bakgrund" extra="no-print">
      <div>
        <h3>Löftet bygger på</h3>
        <ul className="sources">
          {page.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </div>
    </Part>
    {page.timeline.length > 0 && (
      <Part title="Uppföljningar i ordning" extra="no-print">
        <ol className="timeline small">
          {page.timeline.map((one, at) => (
            <li key={at}>
              <Time of={one} /> · {one.kind} · {one.author}
              {one.link && (
                <p>
                  <a href={one.link}>{one.text}</a>
                </p>
              )}
            </li>
          ))}
        </ol>
      </Part>
    )}
    <Part title="Sammanhang" extra="no-print">
      <p>
        Fler löften om samma sak:{' '}
        {page.themes.map((theme, at) => (
          <Fragment key={theme.path}>
            {at > 0 && ', '}
            <a href={theme.path}>{theme.name}</a>
          </Fragment>
        ))}
        .
      </p>
    </Part>
    <Part title="Historik" extra="no-print">
      <Changed of={page.changed} />
    </Part>
    <Part title="Citera och dela" extra="no-print">
      <Cite page={page} />
    </Part>
  </>
)

const Changed = ({ of }) => (
  <>
    <p>
      {of.what} <Time of={of} />, <a href={of.entry.path}>{of.entry.text}</a>.
    </p>
    <Approved lines={of.approvals} />
    <p>
      <a href={of.all.path}>{of.all.text}</a>
    </p>
  </>
)

const Activity = ({ activity }) => (
  <article className="activity" id={activity.id}>
    <h3>{activity.text}</h3>
    <p className="text">Varför: {activity.purpose}</p>
    <div className="count">
      <Status of={activity} word={activity.standing} />
      <Count of={activity.count} />
    </div>
    <Delays list={activity.delays} />
    {activity.reason && <p>{activity.reason}</p>}
    <dl className="terms">
      {activity.terms.flatMap(({ name, value, shown }) => [
        <dt key={`${name} dt`} className={shown ?? undefined}>
          {name}
        </dt>,
        <dd key={`${name} dd`} className={shown ?? undefined}>
          {value}
        </dd>,
      ])}
    </dl>
    {activity.updates.length > 0 && <Updates label="Uppföljningar av aktiviteten" list={activity.updates} />}
  </article>
)

const Updates = ({ label, list }) => (
  <ul className="updates" aria-label={label}>
    {list.map((update, at) => (
      <li key={at}>
        <Update of={update} />
      </li>
    ))}
  </ul>
)

const Verdict = ({ verdict }) => (
  <div className="verdict">
    <p className="status">
      <Mark shape={verdict.mark} />
      {verdict.word}
    </p>
    <p className="update-text">{verdict.text}</p>
    {verdict.reason && <p>{verdict.reason}</p>}
    <div className="small soft">
      <p>
        {verdict.author}, <Time of={verdict} />
      </p>
      <Evidence of={verdict} />
    </div>
  </div>
)
