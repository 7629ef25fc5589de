import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { type Answers, type Faults, faultsIn } from './command-input.ts'
import { questionsOf } from './command-questions.ts'
import { givingLabel } from './command-words.ts'
import { QuestionField } from './QuestionField.tsx'

type Props = {
  command: CommandName
  isPublic: boolean
  isBusy: boolean
  /** What the server said about single answers. */
  serverFaults: Faults
  onGive: (answers: Answers) => void
  onClose: () => void
}

/** The questions of a command and the button that gives it. It keeps what was typed, whatever the server answers. */
export function CommandForm({ command, isPublic, isBusy, serverFaults, onGive, onClose }: Props) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const questions = questionsOf(command, { isPublic })
  const [answers, setAnswers] = useState<Answers>({ changeClass: 'updated' })
  const [ownFaults, setOwnFaults] = useState<Faults>({})
  const faults = { ...serverFaults, ...ownFaults }

  useEffect(() => {
    group.current?.querySelector<HTMLElement>('textarea, select, input')?.focus()
  }, [])
  useEffect(() => {
    if (Object.keys(serverFaults).length > 0) group.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [serverFaults])

  const give = () => {
    const missing = faultsIn(questions, answers)
    setOwnFaults(missing)
    const [first] = Object.keys(missing)
    if (first) document.getElementById(`${id}-${first}`)?.focus()
    else onGive(command === 'submit' ? answers : { ...answers, changeClass: undefined })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't hold the radio buttons' own legend in this order
    <div ref={group} role="group" aria-label={givingLabel[command]} className="lovat-form">
      {command === 'withdraw' && (
        <p>Texten försvinner från webbplatsen. På dess plats står att den är tillbakadragen, när och varför. Historiken finns kvar.</p>
      )}
      {questions.map((question) => (
        <QuestionField
          key={question.name}
          id={`${id}-${question.name}`}
          question={question}
          value={answers[question.name] ?? ''}
          fault={faults[question.name]}
          onChange={(value) => {
            setAnswers({ ...answers, [question.name]: value })
            setOwnFaults({ ...ownFaults, [question.name]: undefined })
          }}
        />
      ))}
      <div className="lovat-buttons">
        <Button type="button" size="medium" margin={false} disabled={isBusy} onClick={give}>
          {givingLabel[command]}
        </Button>
        <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={onClose}>
          Avbryt
        </Button>
      </div>
    </div>
  )
}
