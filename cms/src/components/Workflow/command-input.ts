import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { CommandInput } from '../../workflow/workflow-view.ts'
import type { Question } from './command-questions.ts'

export type Answers = Partial<Record<Question['name'], string>>
export type Faults = Partial<Record<Question['name'], string>>

/** What is missing among the answers, at which question. */
export function faultsIn(questions: readonly Question[], answers: Answers): Faults {
  const missing = questions.filter(({ name, required }) => required && !answers[name]?.trim())
  return Object.fromEntries(missing.map(({ name, required }) => [name, required]))
}

/** The command and its input as the server takes them. A correction is a command of its own there. */
export function commandWith(asked: CommandName, answers: Answers, seen: string): { command: CommandName; input: CommandInput } {
  const { changeClass, day, time, embargo, ...texts } = answers
  const typed = Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])))
  return {
    command: asked === 'submit' && changeClass === 'corrected' ? 'correct' : asked,
    input: { seen, ...typed, ...(day && time ? { publishAt: `${day}T${time}`, embargo: embargo === 'yes' } : {}) },
  }
}

const QUESTION_OF: Record<string, Question['name']> = { publishAt: 'day', contentHash: 'comment' }

/** The server's reasons, at the questions they are about; what is about none of them stays for the whole. */
export function faultsFrom(reasons: readonly { message: string; field?: string }[], questions: readonly Question[]) {
  const faults: Faults = {}
  const rest: string[] = []
  for (const { field, message } of reasons) {
    const name = field ? (QUESTION_OF[field] ?? field) : undefined
    const question = questions.find((one) => one.name === name)
    if (question) faults[question.name] = message
    else rest.push(message)
  }
  return { faults, rest }
}
