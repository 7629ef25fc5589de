import type { WorkflowView } from '../../workflow/workflow-view.ts'

/** What is missing before the text can be handed in. */
export function Unfinished({ unfinished }: Pick<WorkflowView, 'unfinished'>) {
  if (unfinished.length === 0) return null
  return (
    <div className="lovat-unfinished">
      <p>Det här saknas innan texten kan skickas in:</p>
      <ul>
        {unfinished.map(({ path, label, message }) => (
          <li key={`${path}:${message}`}>
            <b>{label}:</b> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
