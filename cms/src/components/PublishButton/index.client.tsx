'use client'

import { FormSubmit, useAuth, useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useRef } from 'react'

const FORM_IS_AT_REST_MS = 600

/**
 * Publishes all languages at once; Payload's own button also offers a single language, which is not a thing that can be
 * approved. For everyone who may not publish it says what is being waited for. The server refuses them too.
 */
export function PublishButton() {
  const { user } = useAuth()
  const { id, collectionSlug, hasPublishedDoc, unpublishedVersionCount, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { submit, setModified } = useForm()
  const isModified = useFormModified()
  const afterRefusal = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (collectionSlug === 'activities') return <p className="lovat-hint">Aktiviteten publiceras med sitt löfte.</p>
  if (!user?.isAdministrator) return <p className="lovat-hint">Administratören publicerar.</p>

  const publish = async () => {
    clearTimeout(afterRefusal.current)
    const path = [config.routes.api, collectionSlug, ...(id ? [id] : [])].join('/')
    const saved = await submit({ action: `${path}?depth=0&locale=${locale}`, overrides: { _status: 'published' } })
    if (!saved?.res?.ok) {
      // Payload takes the form for saved now: the buttons would be dead, and one could leave without a warning. Not at once,
      // or the form would look through itself and wipe off what the server said about its fields.
      afterRefusal.current = setTimeout(() => setModified(true), FORM_IS_AT_REST_MS)
      return
    }
    setUnpublishedVersionCount(0)
    setHasPublishedDoc(true)
  }

  return (
    <FormSubmit
      buttonId="action-save"
      type="button"
      size="medium"
      onClick={publish}
      disabled={!isModified && unpublishedVersionCount === 0 && hasPublishedDoc}
    >
      Publicera
    </FormSubmit>
  )
}
