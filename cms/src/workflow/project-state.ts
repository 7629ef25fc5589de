import type { PayloadRequest } from 'payload'
import { ownReading } from '../gate/own-reading.ts'
import type { Workflow } from './workflow-of.ts'

const listed = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value) => value !== null && value !== '')
  return known.length > 0 ? `|${known.join('|')}|` : null
}

/** Writes down what lists ask for, one row for each kommun that the document concerns, in the transaction of `req`. */
export async function projectState({ subject, state, standing }: Workflow, req: PayloadRequest): Promise<void> {
  const asked = state.proposal === 'submitted' ? state.waitingFor : []
  const others = asked.filter(({ kind }) => kind === 'other').map(({ key }) => key)
  const approvers = state.decisions.filter(({ decision }) => decision === 'approved').map(({ user }) => user)
  const row = {
    subject: subject.key,
    type: subject.type,
    document: subject.id,
    ref: subject.ref || subject.id,
    title: subject.title,
    state: state.name,
    proposal: state.proposal,
    documentHash: standing.documentHash,
    waitsForPolice: asked.some(({ key }) => key === 'police'),
    waitsForOthers: listed(others),
    waitingFor: asked.map(({ organisation }) => organisation).join(', ') || null,
    cannotApprove: listed([...approvers, ...state.authors]),
    submittedBy: state.submission?.by ?? null,
    lastEditor: state.lastEditor,
    underEmbargo: state.isUnderEmbargo,
    publishAt: state.schedule?.publishAt ?? null,
    changedAt: new Date().toISOString(),
  }
  const before = await req.payload.find({
    collection: 'editorial-states',
    where: { subject: { equals: subject.key } },
    sort: 'municipality',
    pagination: false,
    depth: 0,
    select: { municipality: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  const idByCode = new Map(before.docs.map(({ id, municipality }) => [municipality, id]))
  const how = { collection: 'editorial-states', depth: 0, overrideAccess: true } as const
  for (const { code, name } of subject.municipalities) {
    const data = {
      ...row,
      municipality: code,
      municipalityName: name,
      waitsForMunicipality: asked.some(({ key }) => key === `municipality:${code}`),
    }
    const id = idByCode.get(code)
    if (id) await req.payload.update({ ...how, id, data, req: ownReading(req) })
    else await req.payload.create({ ...how, data, req: ownReading(req) })
    idByCode.delete(code)
  }
  for (const id of idByCode.values()) await req.payload.delete({ ...how, id, req: ownReading(req) })
}
