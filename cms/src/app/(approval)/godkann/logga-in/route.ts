import { goTo } from '../../../../approval/html-answer.ts'
import { HOME } from '../../../../approval/path-within.ts'

export { logIn as POST } from '../../../../approval/log-in.tsx'

/** Whoever loads the page again after a wrong password. */
export const GET = () => goTo(HOME)
