import { pathWithin } from './path-within.ts'

/** What a person writes in the forms, carried along wherever it could not be taken. */
export type TypedAnswer = Record<'comment' | 'reason' | 'text' | 'replacedBy', string>
export type LogInForm = { email: string; password: string; goTo: string; typed: TypedAnswer }
export type AnswerForm = { command: (typeof COMMANDS)[number] | undefined; seen: string; typed: TypedAnswer }

const COMMANDS = ['approve', 'return', 'withdraw'] as const
export const NOTHING_TYPED: TypedAnswer = { comment: '', reason: '', text: '', replacedBy: '' }
export const isAnythingTyped = ({ comment, text }: TypedAnswer): boolean => `${comment}${text}`.trim() !== ''

/** What a form says; nothing when it is no form at all. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData())
}

export function logInFormOf(form: FormData): LogInForm {
  return {
    email: textOf(form, 'email').trim(),
    password: textOf(form, 'password'),
    goTo: pathWithin(form.get('goTo')),
    typed: typedIn(form),
  }
}

export function answerFormOf(form: FormData): AnswerForm {
  const command = form.get('command')
  return {
    command: COMMANDS.find((name) => name === command),
    seen: textOf(form, 'seen'),
    typed: typedIn(form),
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const typedIn = (form: FormData): TypedAnswer => ({
  comment: linesOf(form, 'comment'),
  reason: textOf(form, 'reason'),
  text: linesOf(form, 'text'),
  replacedBy: textOf(form, 'replacedBy').trim(),
})

/** Browsers send the line breaks of a text box as CRLF. */
const linesOf = (form: FormData, name: string): string => textOf(form, name).replace(/\r\n?/g, '\n')
