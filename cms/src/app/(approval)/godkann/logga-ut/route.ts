import { goTo } from '../../../../approval/html-answer.ts'
import { HOME } from '../../../../approval/path-within.ts'

export { logOut as POST } from '../../../../approval/log-in.tsx'
export const GET = () => goTo(HOME)
