import { pathWithin } from './path-within.ts'

export type LogInForm = { email: string; password: string; goTo: string; comment: string }
export type AnswerForm = { command: 'approve' | 'return' | undefined; seen: string; comment: string }

/** What a form says; nothing when it is no form at all. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData())
}

export function logInFormOf(form: FormData): LogInForm {
  return {
    email: textOf(form, 'email').trim(),
    password: textOf(form, 'password'),
    goTo: pathWithin(form.get('goTo')),
    comment: commentOf(form),
  }
}

export function answerFormOf(form: FormData): AnswerForm {
  const command = form.get('command')
  return {
    command: command === 'approve' || command === 'return' ? command : undefined,
    seen: textOf(form, 'seen'),
    comment: commentOf(form),
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Browsers send the line breaks of a text box as CRLF. */
const commentOf = (form: FormData): string => textOf(form, 'comment').replace(/\r\n?/g, '\n')
