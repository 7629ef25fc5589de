import { compareDocuments } from '@lovat/shared/compare/compare-documents'
import { withKommunNames } from '@lovat/shared/compare/with-kommun-names'
import { useMemo } from 'react'
import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { DifferenceLines } from './DifferenceLines.tsx'

/** Word for word, what would become public and what would leave. */
export function Difference({ view: { live, newest, isPublic, kommuner } }: { view: WorkflowView }) {
  const changes = useMemo(
    () => (newest ? compareDocuments(withKommunNames(live, kommuner), withKommunNames(newest, kommuner)) : []),
    [live, newest, kommuner],
  )
  if (!newest) return <p>Texten är inte färdig än, så det finns inget att jämföra.</p>
  if (changes.length === 0) return <p>Inget skiljer texten från den som är publicerad.</p>
  return (
    <>
      {!isPublic && <p>Inget av det här är publicerat nu. Allt blir nytt för läsarna.</p>}
      <DifferenceLines changes={changes} isAllNew={!isPublic} />
    </>
  )
}
