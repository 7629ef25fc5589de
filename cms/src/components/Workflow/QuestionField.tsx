import type { KeyboardEvent } from 'react'
import type { Question } from './command-questions.ts'

type Props = { question: Question; id: string; value: string; fault?: string; onChange: (value: string) => void }

/** One question with its label, its hint and what is wrong with the answer, all tied to the field for those who can't see them. */
export function QuestionField({ question, id, value, fault, onChange }: Props) {
  const { kind, label, hint, required } = question
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  const field = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
    'aria-required': required ? true : undefined,
    onKeyDown: keepEnterHere,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  const below = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="lovat-quiet">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="lovat-fault">
          {fault}
        </p>
      )}
    </>
  )
  if (kind === 'choice')
    return (
      <fieldset className="lovat-question">
        <legend>{label}</legend>
        {question.options.map(([option, words]) => (
          <label key={option} className="lovat-option">
            <input type="radio" name={id} checked={value === option} onKeyDown={keepEnterHere} onChange={() => onChange(option)} />
            {words}
          </label>
        ))}
      </fieldset>
    )
  if (kind === 'tick')
    return (
      <div className="lovat-question">
        <label className="lovat-option">
          <input
            type="checkbox"
            aria-describedby={described}
            checked={value === 'yes'}
            onKeyDown={keepEnterHere}
            onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
          />
          {label}
        </label>
        {below}
      </div>
    )
  return (
    <div className="lovat-question">
      <label htmlFor={id}>{label}</label>
      {kind === 'lines' && <textarea {...field} onKeyDown={undefined} rows={3} />}
      {kind === 'list' && (
        <select {...field}>
          <option value="">Välj</option>
          {question.options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
      {kind === 'text' && <input type="text" {...field} />}
      {kind === 'day' && <input type="date" {...field} />}
      {kind === 'time' && <input type="time" {...field} />}
      {below}
    </div>
  )
}

/** The panel stands inside Payload's form, where Enter in a field would save the document instead. */
function keepEnterHere(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
