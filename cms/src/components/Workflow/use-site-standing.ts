import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OnSite } from '../../publisher/standing-on-site.ts'
import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { followStanding } from './follow-standing.ts'

const ANSWER_WITHIN_MS = 5000

/** Whether readers see the newest public change of a document; undefined until that is known of this very change. */
export function useSiteStanding({ collection, id, entry }: Pick<WorkflowView, 'collection' | 'id' | 'entry'>): OnSite | undefined {
  const { config } = useConfig()
  const [onSite, setOnSite] = useState<OnSite>()
  const address = `${config.routes.api}/workflow/${collection}/${id}/site`
  useEffect(() => {
    if (entry === null) return
    const over = new AbortController()
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
    followStanding({ entry, ask: () => ask(address), tell: setOnSite, pause, signal: over.signal })
    return () => over.abort()
  }, [address, entry])
  return onSite && entry !== null && (onSite.entry ?? 0) >= entry ? onSite : undefined
}

async function ask(address: string): Promise<OnSite | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS), headers: { 'Accept-Language': 'sv' } })
    return answer.ok ? ((await answer.json()) as OnSite) : undefined
  } catch {
    return undefined
  }
}
