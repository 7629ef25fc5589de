import type { CollectionConfig } from 'payload'
import { administrator, administratorField } from '../access/administrator.ts'
import { isAdministrator, membershipsOf, worksInAdmin } from '../access/membership.ts'
import { env } from '../env.ts'
import { membershipsField } from '../fields/memberships.ts'
import { noticesField } from '../fields/notices.ts'
import { endTransactionBeforePasswordLetter } from '../hooks/end-transaction-before-password-letter.ts'
import { noteAccountChange, noteAccountDeleted } from '../hooks/note-account-change.ts'
import { refuseApprovingAdministrators } from '../hooks/refuse-approving-administrators.ts'
import { requireLongNewPassword } from '../hooks/require-long-new-password.ts'
import { requireLongPassword } from '../hooks/require-long-password.ts'
import { passwordLetter } from '../notices/password-letter.ts'

const administratorOrSelf = ({ req }: { req: { user: { id: string | number } | null } }) =>
  isAdministrator(req.user) || (req.user ? { id: { equals: req.user.id } } : false)

/** People with accounts. Roles are held per party and kommun; administrators manage accounts and never approve. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'Personer' },
  auth: {
    // Else each request reads every kommun that the person works in, whole: 290 of them for some.
    depth: 0,
    cookies: { secure: env.adminUrl.startsWith('https:'), sameSite: 'Strict' },
    tokenExpiration: 4 * 3600,
    maxLoginAttempts: 5,
    lockTime: 15 * 60_000,
    removeTokenFromResponses: true,
    forgotPassword: passwordLetter,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'isAdministrator'],
    group: 'Administration',
    hidden: ({ user }) => !isAdministrator(user),
  },
  access: {
    admin: ({ req }) => isAdministrator(req.user) || membershipsOf(req.user).some(worksInAdmin),
    create: administrator,
    read: administratorOrSelf,
    update: administratorOrSelf,
    delete: administrator,
    unlock: administrator,
  },
  hooks: {
    beforeOperation: [requireLongNewPassword, endTransactionBeforePasswordLetter],
    beforeValidate: [requireLongPassword, refuseApprovingAdministrators],
    afterChange: [noteAccountChange],
    afterDelete: [noteAccountDeleted],
  },
  disableDuplicate: true,
  fields: [
    { name: 'name', label: 'Namn', type: 'text', required: true, maxLength: 120 },
    {
      name: 'isAdministrator',
      label: 'Administratör',
      type: 'checkbox',
      defaultValue: false,
      access: { create: administratorField, update: administratorField },
      admin: { description: 'Sköter konton och områden. Godkänner och publicerar aldrig.' },
    },
    noticesField,
    membershipsField,
  ],
}
