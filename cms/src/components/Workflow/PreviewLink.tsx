import type { WorkflowView } from '../../workflow/workflow-view.ts'

type Props = { view: Pick<WorkflowView, 'collection' | 'id' | 'state'>; isModified?: boolean }

/** The way to the page as it would be; none where the newest text is public, nor for a police area, which has no page. */
export function PreviewLink({ view: { collection, id, state }, isModified = false }: Props) {
  if (state.proposal === 'none' || collection === 'police-areas') return null
  return (
    <p>
      <a href={`/api/preview/${collection}/${id}`} target="_blank" rel="noreferrer">
        Förhandsgranska
      </a>
      {isModified ? ' det som är sparat (öppnas i ny flik)' : ' sidan som den blir (öppnas i ny flik)'}
    </p>
  )
}
