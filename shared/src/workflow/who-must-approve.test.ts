import { describe, expect, it } from 'vitest'
import type { Party } from '../contract/party.ts'
import { type PublicDocument, publicDocument } from '../contract/public-document.ts'
import { type UpdateKind, updateKind } from '../contract/update.ts'
import {
  aMunicipality,
  anActivity,
  anAgreement,
  anIndicator,
  anUpdate,
  aPoliceArea,
  aProblem,
  aPromise,
} from '../test-data/valid-documents.ts'
import { otherKey } from './party-key.ts'
import { type PromiseOfUpdate, whoMustApprove } from './who-must-approve.ts'

const names: Record<string, string> = { '9901': 'Alvboda kommun', '9902': 'Björkvik kommun', '9903': 'Cederby kommun' }
const nameOf = (code: string) => names[code] ?? code
const asked = (document: PublicDocument, promise?: PromiseOfUpdate) =>
  whoMustApprove(document, { nameOf, promise }).map(({ key, organisation }) => `${key} (${organisation})`)

const police: Party = { kind: 'police', name: 'Polisen' }
const kommun: Party = { kind: 'municipality', name: 'Alvboda kommun' }
const jernhusen: Party = { kind: 'other', name: 'Jernhusen' }
const bolaget: Party = { kind: 'other', name: 'Alvbodabostäder' }
const both = ['police (Polisen)', 'municipality:9901 (Alvboda kommun)']

describe('each type of document', () => {
  const cases: { what: string; document: PublicDocument; parties: string[] }[] = [
    { what: 'a promise by the two', document: aPromise(), parties: both },
    {
      what: 'a promise with a third promisor',
      document: aPromise({ parties: [police, kommun, jernhusen] }),
      parties: [...both, 'other:jernhusen (Jernhusen)'],
    },
    {
      what: 'a promise with two third promisors, each a key of its own',
      document: aPromise({ parties: [jernhusen, police, bolaget, kommun] }),
      parties: ['other:jernhusen (Jernhusen)', both[0]!, 'other:alvbodabostäder (Alvbodabostäder)', both[1]!],
    },
    {
      what: 'a promise without the kommun',
      document: aPromise({ parties: [police, jernhusen] }),
      parties: [both[0]!, 'other:jernhusen (Jernhusen)'],
    },
    {
      what: 'a promise that names a party twice, in other letters',
      document: aPromise({
        parties: [police, kommun, jernhusen, { kind: 'other', name: ' JERNHUSEN ' }, { kind: 'municipality', name: 'Tekniska kontoret' }],
      }),
      parties: [...both, 'other:jernhusen (Jernhusen)'],
    },
    {
      what: 'a promise where only helpers and responsible parties are others',
      document: aPromise({ activities: [anActivity({ responsible: jernhusen, helpers: ['Alvbodabostäder'] })] }),
      parties: both,
    },
    {
      what: 'a promise where the police write their name in their own way',
      document: aPromise({ parties: [{ kind: 'police', name: 'Polisen i Alvboda' }, kommun] }),
      parties: ['police (Polisen i Alvboda)', both[1]!],
    },
    { what: 'an agreement of one kommun', document: anAgreement(), parties: both },
    {
      what: 'an agreement of several kommuner, each by its own name',
      document: anAgreement({
        municipalities: ['9902', '9903'],
        parties: [police, { kind: 'municipality', name: 'Björkvik kommun' }, { kind: 'municipality', name: 'Cederby kommun' }],
      }),
      parties: [both[0]!, 'municipality:9902 (Björkvik kommun)', 'municipality:9903 (Cederby kommun)'],
    },
    {
      what: 'an agreement of several kommuner that it names as one',
      document: anAgreement({
        municipalities: ['9901', '9902'],
        parties: [{ kind: 'municipality', name: 'Kommunerna' }, police, jernhusen],
      }),
      parties: [both[1]!, 'municipality:9902 (Björkvik kommun)', both[0]!, 'other:jernhusen (Jernhusen)'],
    },
    { what: 'a problem', document: aProblem(), parties: both },
    { what: 'an indicator', document: anIndicator(), parties: both },
    { what: "a kommun's facts", document: aMunicipality(), parties: both },
    { what: 'a police area, with its kommuner', document: aPoliceArea(), parties: [both[0]!] },
    { what: 'an update', document: anUpdate(1), parties: [both[0]!] },
  ]

  it.each(cases)('$what', ({ document, parties }) => expect(asked(document, aPromise())).toEqual(parties))

  it('all of them are here', () => {
    expect([...new Set(cases.map(({ document }) => document.type))].toSorted()).toEqual(
      publicDocument.options.map(({ shape }) => shape.type.value).toSorted(),
    )
  })
})

describe('a party that the public version names', () => {
  const live = aPromise({ parties: [police, kommun, jernhusen] })

  it('is not left out of a change without its own yes', () => {
    const needed = whoMustApprove(aPromise({ parties: [police, kommun] }), { nameOf, live })
    expect(needed.map(({ key }) => key)).toEqual(['police', 'municipality:9901', 'other:jernhusen'])
  })

  it('is asked once when it stays', () => {
    expect(whoMustApprove(live, { nameOf, live }).length).toBe(3)
  })
})

describe('each kind of update', () => {
  const everyone = [...both, 'other:jernhusen (Jernhusen)']
  const promise = aPromise({
    parties: [police, kommun, jernhusen],
    activities: [
      anActivity({ responsible: kommun }),
      anActivity({ ref: 'ML-9901-2026-1-2', responsible: bolaget }),
      anActivity({ ref: 'ML-9901-2026-1-3', responsible: { kind: 'other', name: 'jernhusen' } }),
    ],
  })
  /** The police tell of an activity that is the kommun's. */
  const byKind: Record<UpdateKind, string[]> = {
    progress: [both[1]!],
    statusChange: [both[1]!],
    correction: [both[1]!],
    verdict: everyone,
    effect: everyone,
    reply: [both[0]!],
  }

  it.each(updateKind.options)('%s', (kind) => {
    const ofTheWhole = kind === 'verdict' || kind === 'effect'
    expect(asked(anUpdate(1, { kind, author: police, ...(ofTheWhole && { activity: undefined }) }), promise)).toEqual(byKind[kind])
  })

  it.each([
    { what: 'on the whole promise, by its author', members: { activity: undefined, author: kommun }, parties: [both[1]!] },
    { what: 'on an activity of a third promisor', members: { activity: 'ML-9901-2026-1-3' }, parties: ['other:jernhusen (Jernhusen)'] },
    {
      what: 'on an activity of somebody who promised nothing, by its author',
      members: { activity: 'ML-9901-2026-1-2', author: kommun },
      parties: [both[1]!],
    },
    {
      what: 'on an activity of somebody who promised nothing, told by themselves',
      members: { activity: 'ML-9901-2026-1-2', author: bolaget },
      parties: everyone,
    },
    { what: 'on an activity that there is not', members: { activity: 'ML-9901-2026-1-9', author: kommun }, parties: [both[1]!] },
    { what: 'a reply by somebody who promised nothing', members: { kind: 'reply' as const, author: bolaget }, parties: everyone },
    {
      what: 'a reply by a third promisor, in other letters',
      members: { kind: 'reply' as const, author: { kind: 'other' as const, name: 'JERNHUSEN' } },
      parties: ['other:jernhusen (Jernhusen)'],
    },
  ])('$what', ({ members, parties }) => expect(asked(anUpdate(1, members), promise)).toEqual(parties))

  it.each([
    { what: 'a verdict', kind: 'verdict' as const, parties: everyone },
    { what: 'an effect', kind: 'effect' as const, parties: everyone },
    { what: 'a follow-up of the whole promise', kind: 'progress' as const, parties: [both[0]!] },
  ])('a correction of $what needs those whom it needed', ({ kind, parties }) => {
    const correction = anUpdate(2, { kind: 'correction', activity: undefined })
    const needed = whoMustApprove(correction, { nameOf, promise, corrects: { kind } })
    expect(needed.map(({ key, organisation }) => `${key} (${organisation})`)).toEqual(parties)
  })

  it.each(updateKind.options)('%s of a promise that is not known falls to its author, and never to nobody', (kind) => {
    expect(asked(anUpdate(1, { kind }))).toEqual([both[0]!])
    expect(asked(anUpdate(1, { kind }), { parties: [], activities: [] })).toEqual([both[0]!])
  })
})

describe('the key of a third promisor', () => {
  it.each([
    { one: 'Jernhusen', other: ' jernhusen ', same: true },
    { one: 'Stockholms  Lokaltrafik', other: 'Stockholms lokaltrafik', same: true },
    { one: 'ÅHLÉNS', other: 'Åhléns', same: true },
    { one: 'Åhus Hem', other: 'Ahus Hem', same: false },
    { one: 'Bostaden', other: 'Bostaden AB', same: false },
  ])('"$one" and "$other": the same $same', ({ one, other, same }) => expect(otherKey(one) === otherKey(other)).toBe(same))

  it('is never the key of the police or a kommun, whatever its name', () => {
    const parties = [police, kommun, { kind: 'other' as const, name: 'police' }, { kind: 'other' as const, name: 'municipality:9901' }]
    expect(asked(aPromise({ parties }))).toHaveLength(4)
  })
})
