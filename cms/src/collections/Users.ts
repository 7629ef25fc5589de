import { partyKindLabel } from '@lovat/shared/text/labels'
import type { CollectionConfig } from 'payload'
import { administrator, administratorField } from '../access/administrator.ts'
import { isAdministrator } from '../access/membership.ts'
import { env } from '../env.ts'
import { optionsOf } from '../fields/options.ts'
import { requireLongNewPassword } from '../hooks/require-long-new-password.ts'
import { requireLongPassword } from '../hooks/require-long-password.ts'

const administratorOrSelf = ({ req }: { req: { user: { id: string | number } | null } }) =>
  isAdministrator(req.user) || (req.user ? { id: { equals: req.user.id } } : false)

/** People with accounts. Roles are held per party and kommun; administrators manage, and (from the double key on) never approve. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'Personer' },
  auth: {
    cookies: { secure: env.adminUrl.startsWith('https:'), sameSite: 'Strict' },
    tokenExpiration: 4 * 3600,
    maxLoginAttempts: 5,
    lockTime: 15 * 60_000,
    removeTokenFromResponses: true,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'isAdministrator'],
    group: 'Administration',
    hidden: ({ user }) => !isAdministrator(user),
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administrator,
    read: administratorOrSelf,
    update: administratorOrSelf,
    delete: administrator,
    unlock: administrator,
  },
  hooks: { beforeOperation: [requireLongNewPassword], beforeValidate: [requireLongPassword] },
  disableDuplicate: true,
  fields: [
    { name: 'name', label: 'Namn', type: 'text', required: true, maxLength: 120 },
    {
      name: 'isAdministrator',
      label: 'Administratör',
      type: 'checkbox',
      defaultValue: false,
      access: { create: administratorField, update: administratorField },
      admin: { description: 'Sköter konton och kommuner, och publicerar tills båda parternas godkännande finns på plats.' },
    },
    {
      name: 'memberships',
      label: 'Uppdrag',
      type: 'array',
      labels: { singular: 'Uppdrag', plural: 'Uppdrag' },
      access: { create: administratorField, update: administratorField },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'party', label: 'För', type: 'select', required: true, options: optionsOf(partyKindLabel) },
            {
              name: 'role',
              label: 'Roll',
              type: 'select',
              required: true,
              options: [
                { value: 'writer', label: 'Skribent' },
                { value: 'approver', label: 'Godkännare' },
                { value: 'reader', label: 'Läsare' },
              ],
            },
          ],
        },
        { name: 'municipalities', label: 'Kommuner', type: 'relationship', relationTo: 'municipalities', hasMany: true, required: true },
      ],
    },
  ],
}
