'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { PanelOfActivity } from './PanelOfActivity.tsx'
import { PanelOfDocument } from './PanelOfDocument.tsx'

/** First in the sidebar of everything that can be public. */
export function ApprovalPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (collectionSlug === 'activities') return <PanelOfActivity />
  if (!collectionSlug || id === undefined)
    return <p className="lovat-approval">Spara ett utkast först. Sedan kan det skickas in för godkännande.</p>
  return <PanelOfDocument key={`${collectionSlug} ${id}`} collection={collectionSlug} id={id} />
}
