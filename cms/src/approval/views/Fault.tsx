export type FaultAt = { field?: string; message: string }

/** At the field, before what is typed, so that it is read first. */
export const Fault = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <p id={id} className="fault">
      {message}
    </p>
  ) : null

/** Over everything else: what was wrong, with a link to the field. */
export const FaultSummary = ({ faults }: { faults: readonly FaultAt[] }) =>
  faults.length > 0 ? (
    <div className="faults" role="alert">
      <ul>
        {faults.map(({ field, message }) => (
          <li key={message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  ) : null
