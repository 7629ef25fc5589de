import type { DocumentType } from '@lovat/shared/contract/public-document'
import sharp from 'sharp'
import { change, draft, draftPackage, type Package, PUBLISHED, problemRow, publishedPackage, updateRow } from './document-builders.ts'
import { give, peopleOf, standing } from './keys.ts'
import type { House } from './open-house.ts'

/** How far the parties have come with the drafts: not asked, asked, one has said yes, all have. */
export type Stage = 'not submitted' | 'submitted' | 'half approved' | 'approved'

/** What the ways are tried on: public things with a change on its way, and drafts that could be smuggled out. */
export type Target = {
  house: House
  stage: Stage
  lund: string
  essunga: string
  promise: Package
  other: Package
  update: string
  problem: string
  media: string
  draftMedia: string
  draftPromise: Package
  draftUpdate: string
  draftProblem: string
  publishedVersion: string
  draftVersion: string
  activityVersion: string
  ledgerEntry: string
  logRow: string
  policeArea: string
  /** The hash of what a person has before them, by id. */
  seen: Record<string, string>
}

export const pictureBytes = (colour: string) =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: colour } })
    .png()
    .toBuffer()

export async function storedPicture({ payload, municipalityIds }: House, colour = '#123', code = '1281') {
  const data = await pictureBytes(colour)
  return payload.create({
    collection: 'media',
    data: { alt: 'Ett möte', credit: 'Polisen', licence: 'CC BY 4.0', municipality: municipalityIds.get(code) ?? '' },
    file: { data, name: 'mote.png', mimetype: 'image/png', size: data.length },
  })
}

const withPicture = (file: string) => ({ evidenceMissing: false, evidence: [{ kind: 'photo', title: 'Mötet', file }] })

export async function gateTarget(house: House, stage: Stage): Promise<Target> {
  const { payload, municipalityIds } = house
  const lund = municipalityIds.get('1281') ?? ''
  const media = (await storedPicture(house)).id
  const draftMedia = (await storedPicture(house, '#456')).id
  const promise = await publishedPackage(house, {}, 2)
  await change(house, 'promises', promise.id, { ...PUBLISHED, title: 'En andra rubrik', changeNote: 'Ny rubrik.' })
  const update = await draft(house, 'updates', updateRow(promise.id, withPicture(media)))
  await change(house, 'updates', update.id, PUBLISHED)
  const problem = await draft(house, 'problems', problemRow(lund))
  await change(house, 'problems', problem.id, PUBLISHED)
  const other = await publishedPackage(house)
  const draftPromise = await draftPackage(house, { title: 'Ett utkast' })
  const draftUpdate = await draft(house, 'updates', updateRow(promise.id, withPicture(draftMedia)))
  const draftProblem = await draft(house, 'problems', problemRow(lund))
  const changing: [DocumentType, string][] = [
    ['promise', promise.id],
    ['promise', draftPromise.id],
    ['update', draftUpdate.id],
    ['problem', draftProblem.id],
  ]
  if (stage !== 'not submitted') {
    await change(house, 'promises', promise.id, { wording: 'Polisen och kommunen lovar det som är på väg.' })
    for (const [type, id] of changing) await bringTo(house, type, id, stage)
  }
  const oldest = { sort: 'createdAt', pagination: false } as const
  const versions = (await payload.findVersions({ collection: 'promises', where: { parent: { equals: promise.id } }, ...oldest })).docs
  const ofActivity = await payload.findVersions({
    collection: 'activities',
    where: { parent: { equals: promise.activities[0]!.id } },
    ...oldest,
  })
  const entries = await payload.find({ collection: 'ledger-entries', sort: '-number', limit: 1 })
  const log = await payload.find({ collection: 'audit-log', sort: '-at', limit: 1 })
  const areas = await payload.find({ collection: 'police-areas', sort: 'slug', limit: 1, depth: 0 })
  const seen: Record<string, string> = {}
  for (const [type, id] of [...changing, ['update', update.id], ['municipality', municipalityIds.get('1445') ?? '']] as const)
    seen[id] = (await standing(house, type as DocumentType, id)).state.contentHash
  return {
    house,
    stage,
    lund,
    essunga: municipalityIds.get('1445') ?? '',
    promise,
    other,
    update: update.id,
    problem: problem.id,
    media,
    draftMedia,
    draftPromise,
    draftUpdate: draftUpdate.id,
    draftProblem: draftProblem.id,
    publishedVersion: versions.find(({ version }) => version._status === 'published' && version.title !== 'En andra rubrik')?.id ?? '',
    draftVersion: versions.find(({ version }) => version._status === 'draft')?.id ?? '',
    activityVersion: ofActivity.docs[0]?.id ?? '',
    ledgerEntry: entries.docs[0]?.id ?? '',
    logRow: log.docs[0]?.id ?? '',
    policeArea: areas.docs[0]?.id ?? '',
    seen,
  }
}

/** Puts a draft before the parties and has none, the first or all of them approve it. */
export async function bringTo(house: House, type: DocumentType, id: string, stage: Stage): Promise<void> {
  if (stage === 'not submitted') return
  const people = await peopleOf(house)
  await give(house, people.writer, 'submit', type, id, { changeNote: 'Ändrat efter ett möte.' })
  const { required } = (await standing(house, type, id)).standing
  const asked = stage === 'approved' ? required : stage === 'half approved' ? required.slice(0, 1) : []
  for (const { kind } of asked) await give(house, kind === 'other' ? people.landlord : people[kind], 'approve', type, id)
}
