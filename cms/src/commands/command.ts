import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { PayloadRequest } from 'payload'
import type { Workflow } from '../workflow/workflow-of.ts'
import type { CommandInput } from '../workflow/workflow-view.ts'
import type { FailureReason } from './command-refused.ts'

export type Given = { workflow: Workflow; input: CommandInput; req: PayloadRequest }

/** One verb of the workflow. `runCommand` asks its questions in this order, inside one transaction. */
export type Command = {
  name: CommandName
  /** The same command came before and did what is asked: it is answered as done, and nothing happens twice. */
  isDone: (given: Given) => boolean
  /** What is wrong with what the person typed, besides what `whatForbids` says of the state. */
  faultsIn: (given: Given) => FailureReason[]
  carryOut: (given: Given) => Promise<void>
}

export const noFaults = (): FailureReason[] => []
