import type { UIField } from 'payload'

/** The approval panel as a field, which is how something comes first in Payload's sidebar; in lists it is the column "Läge". */
export const approvalField: UIField = {
  name: 'approval',
  type: 'ui',
  label: 'Läge',
  admin: {
    position: 'sidebar',
    components: {
      Field: '/components/ApprovalPanel/index.client.tsx#ApprovalPanel',
      Cell: '/components/StateCell/index.tsx#StateCell',
    },
  },
}
