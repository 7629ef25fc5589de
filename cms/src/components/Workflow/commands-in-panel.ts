import { commandLabel } from '@lovat/shared/text/workflow-labels'
import type { ProposalState, StateName } from '@lovat/shared/workflow/editorial-state'
import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { WorkflowView } from '../../workflow/workflow-view.ts'

/** Of these, the first that can be done is the one to press. */
export const FORWARD: readonly CommandName[] = ['approve', 'publish', 'submit']

/** The order on the screen: what takes the text further comes first, what takes it back comes last. */
const ORDER: CommandName[] = ['approve', 'publish', 'submit', 'schedule', 'unschedule', 'return', 'recall', 'withdraw']

/** What nobody would look for in this state; to say that it can't be done would only be noise. */
const SELF_EVIDENT = new Set(['NOT_SCHEDULED', 'NOT_LIVE', 'NOT_WITHDRAWABLE', 'ALREADY_SCHEDULED'])

/** Before there is a text to judge, or to publish, or a public one to withdraw, nobody expects to. */
const BEFORE_ITS_TIME: Partial<Record<ProposalState, CommandName[]>> = {
  none: ['approve', 'return', 'publish', 'schedule'],
  draft: ['approve', 'return'],
}
const PUBLIC: readonly StateName[] = ['published', 'publishedWithChange']

/** What a save makes possible: the text is another one then. */
const CURED_BY_SAVING = new Set(['NOTHING_CHANGED', 'ALREADY_SUBMITTED'])

export type NotNow = { commands: string; reason: string }

/**
 * The commands as the panel shows them. Handing in a correction is the same button as handing in, with another answer
 * inside, and a comment has a box of its own. While something is typed and not saved, only handing in (which saves first)
 * can be done: whatever else was pressed would be about another text than the one on the screen.
 */
export function commandsInPanel({ commands, state: { name, proposal } }: Pick<WorkflowView, 'commands' | 'state'>, isModified = false) {
  const canDo = (command: CommandName) => commands[command].length === 0
  const canSubmit = canDo('submit') || (isModified && commands.submit.every(({ code }) => CURED_BY_SAVING.has(code)))
  const possible = ORDER.filter((command) => (command === 'submit' ? canSubmit : canDo(command) && !isModified))
  const byReason = new Map<string, string[]>()
  for (const command of ORDER) {
    if (possible.includes(command) || BEFORE_ITS_TIME[proposal]?.includes(command)) continue
    if (command === 'withdraw' && !PUBLIC.includes(name)) continue
    const reason = canDo(command) ? 'Spara utkastet först.' : reasonAgainst(command, commands)
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), commandLabel[command]])
  }
  return { possible, notNow: [...byReason].map(([reason, labels]): NotNow => ({ commands: labels.join(', '), reason })) }
}

function reasonAgainst(command: CommandName, commands: WorkflowView['commands']): string | undefined {
  const [first] = commands[command]
  if (!first || SELF_EVIDENT.has(first.code)) return undefined
  if (command === 'recall' && (first.code === 'NOT_SUBMITTED' || first.code === 'CHANGED_SINCE_SUBMIT')) return undefined
  return commands[command].map(({ message }) => message).join(' ')
}
