import { Status } from './mark.jsx'
import { Time } from './time.jsx'
import { Count, Delays } from './told.jsx'

export const Item = ({ promise }) => (
  <li>
    <article className="promise-item">
      <h3>
        <a href={promise.path}>{promise.title}</a>
      </h3>
      <p className="soft">{promise.line}</p>
      {promise.summary && <p className="text">{promise.summary}</p>}
      {promise.verdict && (
        <p>
          <Status of={promise.verdict} />
        </p>
      )}
      <ul className="rows" aria-label={promise.label}>
        {promise.rows.map((activity) => (
          <Row key={activity.id} activity={activity} />
        ))}
      </ul>
    </article>
  </li>
)

const Row = ({ activity }) => (
  <li>
    <div>
      <p>{activity.text}</p>
      <p className="small soft">
        {activity.responsible} ansvarar.
        {activity.latest && (
          <>
            {' '}
            Senaste uppföljning <Time of={activity.latest} />.
          </>
        )}
      </p>
    </div>
    <div className="row-side small">
      <p>
        <Status of={activity} word={activity.standing} />
      </p>
      <Count of={activity.count} />
      {activity.target && <p>{activity.target}</p>}
      <Delays list={activity.delays} />
      {activity.reason && <p>{activity.reason}</p>}
    </div>
  </li>
)
