'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'

/** An activity is approved with its promise, so its panel is the promise's. */
export function PanelOfActivity() {
  const { config } = useConfig()
  const promise = useFormFields(([fields]) => fields.promise?.value)
  const id = typeof promise === 'object' && promise !== null && 'id' in promise ? promise.id : promise
  return (
    <div className="lovat-approval">
      <p>Aktiviteten godkänns och publiceras tillsammans med sitt löfte.</p>
      {typeof id === 'string' && (
        <p>
          <a href={`${config.routes.admin}/collections/promises/${id}#lovat-approval`}>Till löftets godkännande</a>
        </p>
      )}
    </div>
  )
}
