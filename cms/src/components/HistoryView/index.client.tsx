'use client'

import { Gutter, useConfig, useDocumentInfo, useDocumentTitle, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Approval } from '../Workflow/Approval.tsx'
import { CommentBox } from '../Workflow/CommentBox.tsx'
import { Difference } from '../Workflow/Difference.tsx'
import { Timeline } from '../Workflow/Timeline.tsx'
import { useWorkflow } from '../Workflow/use-workflow.ts'

/** The tab "Skillnad och historik": what would change for readers, beside the buttons, and everything that has happened. */
export function HistoryView() {
  const { id, collectionSlug } = useDocumentInfo()
  const router = useRouter()
  useWhereAmI()
  const { view, problem, give } = useWorkflow(collectionSlug, id, '')
  if (!view)
    return (
      <Gutter className="lovat-history">
        <p role="status">{problem ? problem.message : 'Ser efter var texten är …'}</p>
      </Gutter>
    )
  return (
    <main>
      <Gutter className="lovat-history">
        <section aria-labelledby="lovat-difference">
          <h2 id="lovat-difference">{view.isPublic ? 'Skillnad mot det som är publicerat' : 'Det som skulle publiceras'}</h2>
          <Difference view={view} />
        </section>
        <Approval view={view} give={give} onDone={() => router.refresh()} />
        <section aria-labelledby="lovat-timeline">
          <h2 id="lovat-timeline">Vad som har hänt</h2>
          {view.commands.comment.length === 0 && <CommentBox seen={view.state.contentHash} give={give} />}
          <Timeline timeline={view.timeline} />
        </section>
      </Gutter>
    </main>
  )
}

/** The path at the top of the page, which each of Payload's own tabs sets for itself. */
function useWhereAmI() {
  const { id, collectionSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { config, getEntityConfig } = useConfig()
  const { setStepNav } = useStepNav()
  useEffect(() => {
    if (!collectionSlug) return
    const list = `${config.routes.admin}/collections/${collectionSlug}`
    const label = getEntityConfig({ collectionSlug })?.labels?.plural
    setStepNav([
      { label: typeof label === 'string' ? label : collectionSlug, url: list },
      { label: title, url: `${list}/${id}` },
      { label: 'Skillnad och historik' },
    ])
  }, [collectionSlug, id, title, config, getEntityConfig, setStepNav])
}
