import { APIError } from 'payload'

export type FailureReason = { code: string; message: string }

/** A command that can't be carried out now, and why; nothing has changed. */
export class CommandRefused extends APIError<{ reasons: FailureReason[] }> {
  constructor(reasons: FailureReason[]) {
    super(reasons.map((reason) => reason.message).join(' '), 409, { reasons }, true)
  }
}
