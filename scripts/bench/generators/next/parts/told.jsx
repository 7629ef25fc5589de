import { Time } from './time.jsx'

export const Approved = ({ lines }) =>
  lines.map((line) => (
    <p key={line} className="text small soft">
      {line}
    </p>
  ))

export const Count = ({ of }) =>
  of && (
    <p className="count">
      {of.bar ? (
        <svg className="ticks" width="200" height="16" viewBox="0 0 200 16" aria-hidden="true">
          <rect className="tick-off" x="1" y="1" width="198" height="14" rx="2" />
          {of.filled && <rect className="tick-on" x="2" y="2" width={of.filled} height="12" rx="1" />}
        </svg>
      ) : (
        <svg className="ticks" width={of.width} height="24" viewBox={`0 0 ${of.width} 24`} aria-hidden="true">
          {of.ticks.map(({ x, tick }) => (
            <rect key={x} className={tick} x={x} y="2" width="6" height="20" rx="1.5" />
          ))}
        </svg>
      )}
      <span className="number">{of.phrase}</span>
    </p>
  )

export const Delays = ({ list }) =>
  list.map((delay, at) => (
    <p key={at}>
      {delay.before}
      {delay.iso && (
        <>
          <Time of={delay} />
          {delay.after}
        </>
      )}
    </p>
  ))

export const Evidence = ({ of }) => (
  <>
    {of.evidence.map(({ kind, href, title }, at) => (
      <p key={at}>
        Belägg: {kind}, <a href={href}>{title}</a>
      </p>
    ))}
    {of.missing && <p>Belägg saknas.</p>}
  </>
)

export const Update = ({ of }) => (
  <div className="update">
    <p>
      <Time of={of} />
      {of.count && (
        <>
          {' · '}
          <b className="number">{of.count}</b>
        </>
      )}
      <span className="soft"> · {of.author}</span>
    </p>
    <p className="update-text">{of.text}</p>
    {of.reason && <p>{of.reason}</p>}
    <Evidence of={of} />
  </div>
)
