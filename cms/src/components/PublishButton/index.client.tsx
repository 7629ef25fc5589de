'use client'

import { PublishButton as PayloadPublishButton, useAuth, useDocumentInfo } from '@payloadcms/ui'

/** Payload's button for the one who may publish; for everyone else, what is being waited for. The server refuses too. */
export function PublishButton() {
  const { user } = useAuth()
  const { collectionSlug } = useDocumentInfo()
  if (collectionSlug === 'activities') return <p className="lovat-hint">Aktiviteten publiceras med sitt löfte.</p>
  if (user?.isAdministrator) return <PayloadPublishButton />
  return <p className="lovat-hint">Administratören publicerar.</p>
}
