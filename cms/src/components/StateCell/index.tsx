import { stateLabel } from '@lovat/shared/text/workflow-labels'
import type { StateName } from '@lovat/shared/workflow/editorial-state'
import type { DefaultServerCellComponentProps } from 'payload'
import { subjectKey } from '../../workflow/subject.ts'

/** The state in words in a list. Payload's own column knows "draft" and "published", and nothing between. */
export async function StateCell({ rowData, collectionConfig, payload }: Partial<DefaultServerCellComponentProps>) {
  // Payload draws it with every form too, where there is no row; what it throws there leaves the form without its fields.
  if (!rowData || !collectionConfig || !payload) return null
  const { docs } = await payload.find({
    collection: 'editorial-states',
    where: { subject: { equals: subjectKey(collectionConfig.custom?.gatedType, rowData.id) } },
    sort: 'municipality',
    limit: 1,
    depth: 0,
    pagination: false,
    // The row is in the list, so the person may read the document; the kept states have no access rules of their own.
    overrideAccess: true,
  })
  const [row] = docs
  if (!row) return <span>{rowData._status === 'published' ? stateLabel.published : stateLabel.draft}</span>
  const label = stateLabel[row.state as StateName]
  return <span>{row.waitingFor ? `${label}, väntar på ${row.waitingFor}` : label}</span>
}
