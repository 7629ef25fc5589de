import { longMoment } from '@lovat/shared/text/dates'
import { commandLabel } from '@lovat/shared/text/workflow-labels'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { CommandInput, WorkflowView } from '../../workflow/workflow-view.ts'
import { CommandForm } from './CommandForm.tsx'
import { commandsInPanel, FORWARD } from './commands-in-panel.ts'
import { Difference } from './Difference.tsx'
import { OnSite } from './OnSite.tsx'
import { PartyList } from './PartyList.tsx'
import { PreviewLink } from './PreviewLink.tsx'
import { Said } from './Said.tsx'
import { stateInWords } from './state-in-words.ts'
import { Unfinished } from './Unfinished.tsx'
import { useCommands } from './use-commands.ts'
import type { Outcome } from './workflow-requests.ts'

type Props = {
  view: WorkflowView
  /** Something is typed into the form and not saved. */
  isModified?: boolean
  withDifference?: boolean
  historyAddress?: string
  give: (command: CommandName, input: CommandInput) => Promise<Outcome>
  saveFirst?: () => Promise<WorkflowView | undefined>
  onDone: (command: CommandName) => void
}

/** Where a document stands, who has said yes, what can be done now, and why the rest can't. */
export function Approval({ view, isModified = false, withDifference = false, historyAddress, ...rest }: Props) {
  const { open, isBusy, said, faults, isStale, press, act, close, forget } = useCommands({
    view,
    ...rest,
    saveFirst: isModified ? rest.saveFirst : undefined,
  })
  const { possible, notNow } = commandsInPanel(view, isModified)
  const withdrawal = `lovat-withdraw-${view.id}`
  const { openModal, closeModal, isModalOpen } = useModal()
  const pressed = useRef<CommandName>(undefined)
  const buttons = useRef<HTMLDivElement>(null)
  const { state } = view
  const isJudge = possible.includes('approve') || possible.includes('return')

  const pressOn = (command: CommandName) => {
    pressed.current = command
    press(command)
    if (command === 'withdraw') openModal(withdrawal)
  }
  const closeAndReturn = () => {
    close()
    closeModal(withdrawal)
    requestAnimationFrame(() => buttons.current?.querySelector<HTMLElement>(`[data-command="${pressed.current}"] button`)?.focus())
  }
  // "Inskickat" is no longer true of the text that is being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: forget is another function each time, and only the typing counts
  useEffect(() => {
    if (isModified) forget()
  }, [isModified])
  // Two ways round: the drawer is closed by its own cross or by Escape, or the command has been given.
  const isDrawerOpen = isModalOpen(withdrawal)
  const wasDrawerOpen = useRef(false)
  useEffect(() => {
    if (wasDrawerOpen.current && !isDrawerOpen && open === 'withdraw') close()
    if (open !== 'withdraw' && isDrawerOpen) closeModal(withdrawal)
    wasDrawerOpen.current = isDrawerOpen
  }, [open, close, withdrawal, isDrawerOpen, closeModal])

  const form = open && (
    <CommandForm
      key={open}
      command={open}
      isPublic={view.isPublic}
      isBusy={isBusy}
      serverFaults={faults}
      onGive={(answers) => act(open, answers)}
      onClose={closeAndReturn}
    />
  )

  return (
    <section className="lovat-approval" id="lovat-approval" tabIndex={-1} aria-labelledby="lovat-approval-heading">
      <h2 id="lovat-approval-heading">Godkännande</h2>
      <p className="lovat-state">{stateInWords(state)}</p>
      <OnSite view={view} />
      <PreviewLink view={view} isModified={isModified} />
      {state.schedule?.embargo && (
        <p>Embargo: fram till {longMoment(state.schedule.publishAt)} kan bara skribenter och godkännare läsa texten här.</p>
      )}
      {state.changedSinceSubmission && <p>Texten har ändrats sedan den skickades in. Den behöver skickas in på nytt.</p>}
      {state.submission?.proposal.changeNote && (
        <p>
          {state.submission.proposal.changeClass === 'corrected' ? 'Rättelse av fel: ' : 'Ändring i sak: '}
          {state.submission.proposal.changeNote}
        </p>
      )}
      {state.proposal !== 'none' && <PartyList view={view} />}
      <Unfinished unfinished={state.proposal === 'draft' ? view.unfinished : []} />
      {withDifference && state.proposal !== 'none' && (
        <details key={`${isJudge} ${isStale}`} open={isJudge || isStale}>
          <summary>{view.isPublic ? 'Skillnad mot det som är publicerat' : 'Det som skulle publiceras'}</summary>
          <Difference view={view} />
        </details>
      )}
      <Said said={said} />
      <div className="lovat-buttons" ref={buttons}>
        {possible
          .filter((command) => command !== open || command === 'withdraw')
          .map((command, place) => (
            <span key={command} data-command={command}>
              <Button
                type="button"
                size="medium"
                margin={false}
                buttonStyle={place === 0 && FORWARD.includes(command) ? 'primary' : 'secondary'}
                disabled={isBusy}
                onClick={() => pressOn(command)}
              >
                {labelOf(command, view, isModified)}
              </Button>
            </span>
          ))}
      </div>
      {open !== 'withdraw' && form}
      <Drawer slug={withdrawal} title="Dra tillbaka">
        {open === 'withdraw' && (
          <>
            <Said said={said?.isDone ? undefined : said} />
            {form}
          </>
        )}
      </Drawer>
      {notNow.length > 0 && (
        <div className="lovat-not-now">
          <h3>Går inte nu</h3>
          <ul>
            {notNow.map(({ commands, reason }) => (
              <li key={reason}>
                <b>{commands}</b> – {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {historyAddress && (
        <p>
          <a href={historyAddress}>Skillnad, historik och kommentarer</a>
        </p>
      )}
    </section>
  )
}

function labelOf(command: CommandName, view: WorkflowView, isModified: boolean): string {
  const asks = command === 'withdraw' || command === 'return' || command === 'schedule' || (command === 'submit' && view.isPublic)
  const label = command === 'submit' && isModified ? 'Spara och skicka in' : commandLabel[command]
  return asks ? `${label} …` : label
}
