import { APIError } from 'payload'

/** `field` is the input that the reason is about, for the form to show it at. */
export type FailureReason = { code: string; message: string; field?: string }

/** A command that can't be carried out now, and why; nothing has changed. */
export class CommandRefused extends APIError<{ reasons: FailureReason[]; view?: object }> {
  constructor(reasons: FailureReason[], status = reasons.some(({ field }) => field) ? 400 : 409, view?: object) {
    super(reasons.map((reason) => reason.message).join(' '), status, { reasons, ...(view && { view }) }, true)
  }
}
