'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** The panel is in the sidebar, and on a phone that is below the whole form. */
export function GoToApproval() {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <a className="lovat-hint" href="#lovat-approval">
      Till godkännandet
    </a>
  )
}
