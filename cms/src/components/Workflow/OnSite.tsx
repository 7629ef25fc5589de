import { siteStandingWords } from '@lovat/shared/text/site-standing-words'
import { useEffect, useState } from 'react'
import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { useSiteStanding } from './use-site-standing.ts'

/**
 * Whether readers see what was published, as far as the publisher has confirmed it, and where. The live region is there
 * before there is anything to say, and silent about what was so when the page was opened; its height is kept for it.
 */
export function OnSite({ view }: { view: WorkflowView }) {
  const onSite = useSiteStanding(view)
  const [isHeard, setHeard] = useState(view.entry === null)
  const [entryAtFirst] = useState(view.entry)
  const { standing, isWithdrawn } = onSite ?? {}
  useEffect(() => {
    if (standing) setHeard(true)
  }, [standing])
  return (
    <div className={view.entry === null ? undefined : `lovat-on-site${view.entry === entryAtFirst ? '' : ' lovat-awaited'}`}>
      <p aria-live={isHeard ? 'polite' : 'off'} aria-atomic="true">
        {standing && siteStandingWords(standing, { isWithdrawn: isWithdrawn ?? false })}
        {!standing && view.entry !== null && 'Frågar webbplatsen …'}
      </p>
      {view.publicAddress && (
        <p>
          På webbplatsen: <a href={view.publicAddress}>{new URL(view.publicAddress).pathname}</a>
        </p>
      )}
    </div>
  )
}
