import { compareDocuments } from '@lovat/shared/compare/compare-documents'
import { withKommunNames } from '@lovat/shared/compare/with-kommun-names'
import { DifferenceLines } from '../../components/Workflow/DifferenceLines.tsx'
import type { WorkflowView } from '../../workflow/workflow-view.ts'
import { WholeText } from './WholeText.tsx'

/** The text itself; where something is public before, what differs from that comes first. */
export function WhatItSays({ view }: { view: WorkflowView }) {
  if (!view.newest) return <p>Texten är inte färdig än.</p>
  const { isPublic, kommuner } = view
  const newest = withKommunNames(view.newest, kommuner)
  if (!isPublic) {
    return (
      <section aria-labelledby="text">
        <h2 id="text">Texten</h2>
        <WholeText document={newest} level={3} />
      </section>
    )
  }
  const changes = compareDocuments(withKommunNames(view.live, kommuner), newest)
  return (
    <section aria-labelledby="text">
      <h2 id="text">Det som ändras</h2>
      {changes.length === 0 && <p>Inget skiljer texten från den som är publicerad.</p>}
      {changes.length > 0 && <p className="quiet">Nya ord är understrukna, borttagna är överstrukna.</p>}
      <DifferenceLines changes={changes} isAllNew={false} />
      <details>
        <summary>Hela texten, som den blir</summary>
        <WholeText document={newest} level={3} />
      </details>
    </section>
  )
}
