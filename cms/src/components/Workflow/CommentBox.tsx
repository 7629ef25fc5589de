import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CommandInput } from '../../workflow/workflow-view.ts'
import { doneWords } from './command-words.ts'
import { Said } from './Said.tsx'
import type { Said as SaidWords } from './use-commands.ts'
import type { Outcome } from './workflow-requests.ts'

type Props = { seen: string; give: (command: CommandName, input: CommandInput) => Promise<Outcome> }

/** A word to those who work with the text. It changes nothing else. */
export function CommentBox({ seen, give }: Props) {
  const id = useId()
  const [comment, setComment] = useState('')
  const [said, setSaid] = useState<SaidWords>()
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    if (!comment.trim()) return setSaid({ isDone: false, lines: ['Skriv något först.'] })
    setBusy(true)
    const outcome = await give('comment', { seen, comment: comment.trim() })
    setBusy(false)
    if (outcome.isDone) setComment('')
    setSaid({ isDone: outcome.isDone, lines: outcome.isDone ? [doneWords.comment] : outcome.reasons.map(({ message }) => message) })
  }

  return (
    <div className="lovat-form">
      <div className="lovat-question">
        <label htmlFor={id}>Kommentera</label>
        <textarea
          id={id}
          rows={3}
          value={comment}
          aria-describedby={`${id}-hint`}
          aria-invalid={said && !said.isDone ? true : undefined}
          onChange={(event) => setComment(event.target.value)}
        />
        <p id={`${id}-hint`} className="lovat-quiet">
          Läses bara av dem som arbetar med texten.
        </p>
      </div>
      <Said said={said} />
      <div className="lovat-buttons">
        <Button type="button" size="medium" margin={false} buttonStyle="secondary" disabled={isBusy} onClick={send}>
          Spara kommentaren
        </Button>
      </div>
    </div>
  )
}
