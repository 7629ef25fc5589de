import type { CommandName } from '@lovat/shared/workflow/what-forbids'

/** Every command, in the order in which people meet them. */
export const COMMAND_NAMES: readonly CommandName[] = [
  'submit',
  'correct',
  'approve',
  'return',
  'recall',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'comment',
]

export const isCommandName = (name: unknown): name is CommandName => COMMAND_NAMES.includes(name as CommandName)
