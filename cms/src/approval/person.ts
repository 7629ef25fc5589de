import { worksInTheAdmin } from '../notices/works-in-the-admin.ts'
import { askApi } from './ask-api.ts'

export type Person = { id: string; name: string; worksInAdmin: boolean }

/** Who sends a request; undefined for somebody who is not logged in. */
export async function personOf(request: Request): Promise<Person | undefined> {
  const { body } = await askApi(request, { path: '/users/me?depth=0' })
  const user = (body as { user?: { id: string; name: string } | null } | null)?.user
  return user ? { id: user.id, name: user.name, worksInAdmin: worksInTheAdmin(user) } : undefined
}
