import type { StateName } from '@lovat/shared/workflow/editorial-state'
import { createLocalReq, type ServerProps } from 'payload'
import { municipalitiesOf } from '../../access/membership.ts'
import { codesOf } from '../../workflow/codes-of.ts'
import { WaitingSection } from './WaitingSection.tsx'

/** Promises whose newest text nobody has been asked about: begun, changed since they were published, or withdrawn. */
export async function Drafts({ payload, user, adminRoute }: Pick<ServerProps, 'payload' | 'user'> & { adminRoute: string }) {
  const codes = await codesOf(municipalitiesOf(user, ['writer']), await createLocalReq({ user }, payload))
  const found = await payload.find({
    collection: 'editorial-states',
    where: {
      and: [{ municipality: { in: [...codes.values()] } }, { proposal: { equals: 'draft' } }, { type: { equals: 'promise' } }],
    },
    sort: '-changedAt',
    limit: 8,
    depth: 0,
    // In kommuner that the person writes in; the kept states have no access rules of their own.
    overrideAccess: true,
  })
  const rows = found.docs.map(({ document, ref, title, municipalityName, state, changedAt }) => ({
    collection: 'promises',
    id: document,
    ref,
    title: title || 'Utan rubrik',
    municipality: municipalityName ?? '',
    state: state as StateName,
    waitingFor: '',
    publishAt: null,
    since: changedAt,
  }))
  return (
    <WaitingSection
      id="lovat-drafts"
      heading="Utkast till löften"
      list={{ total: found.totalDocs, rows }}
      whenEmpty="Inga utkast just nu."
      whenMore={`Här visas de ${rows.length} senaste.`}
      opens="form"
      adminRoute={adminRoute}
    />
  )
}
