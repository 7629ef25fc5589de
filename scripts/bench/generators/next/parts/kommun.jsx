import { Fragment } from 'react'
import { Follow } from './follow.jsx'
import { Item } from './item.jsx'
import { Mark, Part, Strip } from './mark.jsx'
import { Time } from './time.jsx'

export const Kommun = ({ page }) => (
  <>
    <div className="head">
      <h1>{page.name}</h1>
    </div>
    <div className="answer">
      <p className="answer-sentence">
        <strong>{page.lead}</strong>
        {page.sentence && ` ${page.sentence}`}
      </p>
      {page.absent && <p className="text">{page.absent}</p>}
      <Strip groups={page.strip} />
      {page.newest && (
        <p className="soft">
          Senaste uppföljningen är från <Time of={page.newest} />.
        </p>
      )}
    </div>
    <p className="keep with-scripts">
      <button type="button" className="quiet" data-keep-kommun data-name={page.name} data-path={page.path} hidden>
        {page.keep}
      </button>{' '}
      <span id="min-kommun-svar" role="status" />
    </p>
    {page.promises.length > 0 && (
      <Part title={page.list}>
        <ul className="promises">
          {page.promises.map((promise) => (
            <Item key={promise.path} promise={promise} />
          ))}
        </ul>
      </Part>
    )}
    {page.latest.length > 0 && (
      <Part title="Senaste uppföljningarna">
        <ol className="timeline">
          {page.latest.map((one, at) => (
            <Latest key={at} of={one} />
          ))}
        </ol>
      </Part>
    )}
    {page.years.length > 0 && (
      <Part title="År för år">
        <ul className="years">
          {page.years.map((one) => (
            <li key={one.path}>
              <a href={one.path}>{one.year}</a> <span className="soft">{one.promises}</span>
            </li>
          ))}
        </ul>
      </Part>
    )}
    <Part title={page.followed} extra="no-print">
      <Follow of={page.follow} />
    </Part>
    <Part title="Om kommunen">
      <p className="text">
        {page.about.before}
        <a href={page.about.county.path}>{page.about.county.name}</a> och hör till{' '}
        {page.about.police.map(({ before, name, path }) => (
          <Fragment key={path}>
            {before}
            <a href={path}>{name}</a>
          </Fragment>
        ))}
        .
      </p>
      {page.neighbours.length > 0 && (
        <>
          <h3>Grannkommuner</h3>
          <ul className="places with-state">
            {page.neighbours.map((one) => (
              <Neighbour key={one.path} of={one} />
            ))}
          </ul>
        </>
      )}
    </Part>
  </>
)

const Latest = ({ of }) => (
  <li>
    <p className="small">
      <Time of={of} />{' '}
      <span className="soft">
        · {of.kind} · {of.author}
      </span>
    </p>
    <p className="text">{of.text}</p>
    <p className="small">
      <a href={of.promise.path}>{of.promise.title}</a>
    </p>
  </li>
)

const Neighbour = ({ of }) => (
  <li>
    <span>
      <a href={of.path}>{of.name}</a>
    </span>{' '}
    <span className={`state ${of.state}`}>
      <Mark shape={of.mark} />
      {of.word}
    </span>
  </li>
)
