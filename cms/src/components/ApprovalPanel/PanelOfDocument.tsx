'use client'

import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { Approval } from '../Workflow/Approval.tsx'
import { useWorkflow } from '../Workflow/use-workflow.ts'

/** The approval panel beside a form: it knows what is typed and not saved yet. */
export function PanelOfDocument({ collection, id }: { collection: string; id: string | number }) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { lastUpdateTime, setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const router = useRouter()
  const { view, problem, refresh, give } = useWorkflow(collection, id, lastUpdateTime)
  if (!view) return <p className="lovat-approval">{problem ? problem.message : 'Ser efter var texten är …'}</p>

  const saveFirst = async () => {
    const saved = await submit({
      action: `${config.routes.api}/${collection}/${id}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (!saved?.res?.ok) return undefined
    setUnpublishedVersionCount((count) => count + 1)
    return refresh()
  }

  const onDone = (command: CommandName) => {
    if (command === 'publish') {
      setHasPublishedDoc(true)
      setUnpublishedVersionCount(0)
    }
    if (command === 'withdraw') setHasPublishedDoc(false)
    if (command === 'publish' || command === 'withdraw') incrementVersionCount()
    router.refresh()
  }

  return (
    <Approval
      view={view}
      withDifference
      isModified={isModified}
      give={give}
      saveFirst={saveFirst}
      onDone={onDone}
      historyAddress={`${config.routes.admin}/collections/${collection}/${id}/historik`}
    />
  )
}
