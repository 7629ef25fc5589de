import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { approve } from './approve.ts'
import type { Command } from './command.ts'
import { comment } from './comment.ts'
import { correct } from './correct.ts'
import { publish } from './publish.ts'
import { recall } from './recall.ts'
import { returnIt } from './return-it.ts'
import { schedule } from './schedule.ts'
import { submit } from './submit.ts'
import { unschedule } from './unschedule.ts'
import { withdraw } from './withdraw.ts'

export const COMMANDS: Record<CommandName, Command> = {
  submit,
  correct,
  approve,
  return: returnIt,
  recall,
  schedule,
  unschedule,
  publish,
  withdraw,
  comment,
}
