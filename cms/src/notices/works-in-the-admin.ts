import { isAdministrator, membershipsOf, worksInAdmin } from '../access/membership.ts'

/** A third promisor who only approves does it on a page of its own, and has no account page in the admin. */
export const worksInTheAdmin = (user: unknown): boolean => isAdministrator(user) || membershipsOf(user).some(worksInAdmin)
