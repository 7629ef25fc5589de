import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { useState } from 'react'
import type { CommandInput, WorkflowView } from '../../workflow/workflow-view.ts'
import { type Answers, commandWith, type Faults, faultsFrom } from './command-input.ts'
import { questionsOf } from './command-questions.ts'
import { doneWords, STALE_WORDS } from './command-words.ts'
import type { Outcome } from './workflow-requests.ts'

export type Said = { isDone: boolean; lines: string[] }

type Given = {
  view: WorkflowView
  give: (command: CommandName, input: CommandInput) => Promise<Outcome>
  /** Saves what is typed into the form, where there is one; the view of what was saved, undefined when it could not be. */
  saveFirst?: () => Promise<WorkflowView | undefined>
  onDone: (command: CommandName) => void
}

const NO_FAULTS: Faults = {}

/** Gives commands for the person at the screen and keeps what came of it: what is open, what was said, what is wrong where. */
export function useCommands({ view, give, saveFirst, onDone }: Given) {
  const [open, setOpen] = useState<CommandName>()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const [faults, setFaults] = useState<Faults>(NO_FAULTS)
  const [isStale, setStale] = useState(false)

  const act = async (asked: CommandName, answers: Answers = {}) => {
    setBusy(true)
    setSaid(undefined)
    setFaults(NO_FAULTS)
    try {
      const seen = asked === 'submit' && saveFirst ? await saveFirst() : view
      if (!seen) return setSaid({ isDone: false, lines: ['Utkastet kunde inte sparas, så inget är inskickat.'] })
      const { command, input } = commandWith(asked, answers, seen.state.contentHash)
      const outcome = await give(command, input)
      if (outcome.isDone) {
        setOpen(undefined)
        setStale(false)
        setSaid({ isDone: true, lines: [doneWords[command]] })
        return onDone(command)
      }
      if (outcome.reasons.some(({ code }) => code === 'STALE')) {
        setStale(true)
        return setSaid({ isDone: false, lines: [STALE_WORDS] })
      }
      const { faults: atFields, rest } = faultsFrom(outcome.reasons, questionsOf(asked, view))
      setFaults(atFields)
      if (rest.length > 0) setSaid({ isDone: false, lines: rest })
    } finally {
      setBusy(false)
    }
  }

  /** A press on a command: opens its questions, or gives it where there are none. */
  const press = (command: CommandName) => {
    setFaults(NO_FAULTS)
    setSaid(undefined)
    if (questionsOf(command, view).length > 0) setOpen(command)
    else act(command)
  }
  return { open, isBusy, said, faults, isStale, press, act, close: () => setOpen(undefined), forget: () => setSaid(undefined) }
}
