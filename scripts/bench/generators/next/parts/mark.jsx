export const Mark = ({ shape }) => (
  <svg className="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shape }} />
)

export const PaperCode = ({ code }) => (
  <svg className="paper-code only-print" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label="QR-kod med sidans adress">
    <path d={code.d} />
  </svg>
)

export const Status = ({ of, word = of.word }) => (
  <span className="status">
    <Mark shape={of.mark} />
    {word}
  </span>
)

export const Strip = ({ groups }) =>
  groups.length > 0 && (
    <ul className="strip">
      {groups.map((group) => (
        <li key={group.word}>
          <div className="marks">
            {group.times.map((at) => (
              <Mark key={at} shape={group.mark} />
            ))}
          </div>
          <span>
            <b>{group.count}</b> {group.word}
          </span>
        </li>
      ))}
    </ul>
  )

export const Part = ({ title, extra, children }) => (
  <section className={extra ? `part ${extra}` : 'part'}>
    <h2>{title}</h2>
    <div className="flow">{children}</div>
  </section>
)
