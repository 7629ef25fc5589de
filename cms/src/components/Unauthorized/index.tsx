import { redirect } from 'next/navigation'
import { HOME } from '../../approval/path-within.ts'

/** A third promisor who logs in at the admin, or has chosen a new password there, comes to the pages they work on. */
export function Unauthorized(): never {
  redirect(HOME)
}
