import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Makes an older text the newest draft. What is public stays as it is. */
export function RestoreButton({ collection, id, version }: { collection: string; id: string; version: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  const restore = async () => {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/${collection}/versions/${version}?draft=true`, {
      method: 'POST',
      headers: { 'Accept-Language': 'sv' },
    }).catch(() => undefined)
    setBusy(false)
    if (response?.ok) {
      toast.success('Den här texten är nu det senaste utkastet. Det som är publicerat är som förut.')
      return router.push(`${config.routes.admin}/collections/${collection}/${id}`)
    }
    const answer = (await response?.json().catch(() => undefined)) as { errors?: { message: string }[] } | undefined
    toast.error(answer?.errors?.[0]?.message ?? 'Det gick inte. Försök igen om en stund.')
  }

  return (
    <Button type="button" size="small" margin={false} disabled={isBusy} onClick={restore}>
      Gör till utkast
    </Button>
  )
}
