'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { stateInWords } from '../Workflow/state-in-words.ts'
import { useWorkflow } from '../Workflow/use-workflow.ts'

/** Payload knows "draft" and "published" here and offers to go back to the latter, which would pass by the parties. */
export function EditorialStatus() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { view } = useWorkflow(collectionSlug === 'activities' ? undefined : collectionSlug, id, lastUpdateTime)
  if (collectionSlug === 'activities') return <p className="doc-controls__value">Följer löftet</p>
  return <p className="doc-controls__value">{view ? stateInWords(view.state) : ' '}</p>
}
