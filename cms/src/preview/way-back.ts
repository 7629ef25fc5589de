import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { linkTo } from '../notices/link-to.ts'
import { worksInTheAdmin } from '../notices/works-in-the-admin.ts'
import type { Subject } from '../workflow/subject.ts'

/** Where the person of the request works with a document: its form, or the page where a third promisor approves. */
export const wayBack = (subject: Pick<Subject, 'collection' | 'id'>, { user }: PayloadRequest): string =>
  linkTo(env.adminUrl, subject, worksInTheAdmin(user))
