import { APIError, ValidationError } from 'payload'

export const COLLIDED = 'Någon annan ändrade samma sak i samma ögonblick. Ladda om och försök igen.'

/** Two people at the same document at the same moment: one goes first, and the other sees what came of it and may try again. */
export class Collision extends APIError {
  constructor(cause: unknown, message = COLLIDED) {
    super(message, 409, null, true)
    this.cause = cause
  }
}

const WRITE_CONFLICT = 112
const NO_SUCH_TRANSACTION = 251

/** Whether a whole transaction may be tried again, since nothing of it happened and nothing was wrong with it. */
export function isCollision(error: unknown): boolean {
  if (error instanceof Collision) return true
  const { code, cause, errorLabels } = (error ?? {}) as { code?: unknown; cause?: unknown; errorLabels?: unknown }
  if (code === WRITE_CONFLICT || code === NO_SUCH_TRANSACTION) return true
  if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true
  return cause !== undefined && cause !== error && isCollision(cause)
}

/**
 * What taking the next number threw: a collision where somebody else had just taken it, and else the fault itself, which
 * nobody should be asked to try again over.
 */
export const orCollision = (error: unknown, message?: string): unknown =>
  error instanceof ValidationError || isCollision(error) ? new Collision(error, message) : error
