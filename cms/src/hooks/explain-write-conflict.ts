import type { AfterErrorHook } from 'payload'
import { COLLIDED, Collision, isCollision } from '../workflow/collision.ts'

/** Two people at the same document at the same moment: MongoDB throws one of them back, and that is no fault of the house. */
export const explainWriteConflict: AfterErrorHook = ({ error }) => {
  if (error instanceof Collision || !isCollision(error)) return
  return { status: 409, response: { errors: [{ message: COLLIDED }] } }
}
