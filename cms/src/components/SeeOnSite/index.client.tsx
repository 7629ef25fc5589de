'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** A link to the public page, once there is one. */
export function SeeOnSite() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  if (!id || !hasPublishedDoc) return null
  return (
    <a className="lovat-hint" href={`${config.routes.api}/see-on-site/${collectionSlug}/${id}`} target="_blank" rel="noreferrer">
      Visa på webbplatsen
    </a>
  )
}
