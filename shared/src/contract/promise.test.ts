import { describe, expect, it } from 'vitest'
import { anActivity, aPromise } from '../test-data/valid-documents.ts'
import { promise } from './promise.ts'

const issues = (value: unknown) => promise.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)

describe('accepts, and hands on unchanged', () => {
  it.each([
    ['two parties', aPromise()],
    ['a third promisor', aPromise({ parties: [...aPromise().parties, { kind: 'other', name: 'Jernhusen' }] })],
    ['no activities', aPromise({ activities: [] })],
    ['two years', aPromise({ to: '2027-12-31' })],
    ['one day', aPromise({ from: '2026-05-01', to: '2026-05-01' })],
    [
      'a document it was taken from',
      aPromise({ origin: { title: 'Trygghetsdagen', date: '2015-03-01', url: 'https://exempel.se/a.pdf', note: { sv: 'Bilder.' } } }),
    ],
    ['activities of its own', aPromise({ activities: [anActivity(), anActivity({ ref: 'ML-9901-2026-1-12' })] })],
    [
      'an agreement, problems and a promise to go on from',
      aPromise({ agreement: 'SO-9901-2026-1', problems: ['P-9901-2026-1', 'P-9901-2025-12'], carriedFrom: 'ML-9901-2025-3' }),
    ],
    ['a source with participants', aPromise({ sources: [{ kind: 'citizenDialogue', title: 'Dialog på torget', participants: 45 }] })],
  ])('%s', (_, value) => {
    expect(promise.parse(value)).toEqual(value)
  })
})

describe('refuses', () => {
  const form = 'Referensen skrivs ML-<kommunkod>-<år>-<nummer>, till exempel ML-1281-2015-1.'
  const elsewhere = 'ref: Referensen hör till en annan kommun eller ett annat år.'
  const strangers = 'activities: En aktivitet hör till ett annat löfte.'
  const twins = 'activities: Två aktiviteter har samma referens.'
  const reason = 'activities.1.target: En aktivitet har antingen ett mål i antal eller ett skäl till att den inte går att mäta.'
  it.each([
    [
      'a single party',
      aPromise({ parties: [{ kind: 'police', name: 'Polisen' }] }),
      'parties: Ett medborgarlöfte ges av minst två parter.',
    ],
    ['an end before the start', aPromise({ from: '2026-12-31', to: '2026-01-01' }), 'to: Löftet slutar innan det börjar.'],
    ['another reference to go on from', aPromise({ carriedFrom: 'P-9901-2025-1' }), `carriedFrom: ${form}`],
    [
      'an agreement that is a promise',
      aPromise({ agreement: 'ML-9901-2026-1' }),
      'agreement: Referensen skrivs SO-<kommunkod>-<år>-<nummer>, till exempel SO-1281-2015-1.',
    ],
    [
      'a problem that is a promise',
      aPromise({ problems: ['P-9901-2026-1', 'ML-9901-2026-1'] }),
      'problems.1: Referensen skrivs P-<kommunkod>-<år>-<nummer>, till exempel P-1281-2015-1.',
    ],
    ['the reference of another kommun', aPromise({ ref: 'ML-9902-2026-1', activities: [] }), elsewhere],
    ['the reference of another year', aPromise({ ref: 'ML-9901-2025-1', activities: [] }), elsewhere],
    ['another kommun than in its reference', aPromise({ municipality: '9902' }), elsewhere],
    ['another year than in its reference', aPromise({ year: 2027 }), elsewhere],
    ['an activity of another kommun', aPromise({ activities: [anActivity({ ref: 'ML-9902-2026-1-1' })] }), strangers],
    ['an activity of a promise whose number begins alike', aPromise({ activities: [anActivity({ ref: 'ML-9901-2026-11-1' })] }), strangers],
    [
      'one activity of several that is not its own',
      aPromise({ activities: [anActivity(), anActivity({ ref: 'ML-9901-2026-2-2' })] }),
      strangers,
    ],
    ['one activity twice', aPromise({ activities: [anActivity(), anActivity({ text: { sv: 'En annan.' } })] }), twins],
    ['an empty title', aPromise({ title: { sv: ' ' } }), 'title.sv: Skriv något här.'],
    [
      'a dangerous address',
      aPromise({ origin: { title: 'A', url: 'javascript:alert(1)' } }),
      'origin.url: Skriv en fullständig adress som börjar med https://.',
    ],
    [
      'a fault in an activity',
      aPromise({ activities: [anActivity(), anActivity({ ref: 'ML-9901-2026-1-2', target: undefined })] }),
      reason,
    ],
    [
      'nobody in a dialogue',
      aPromise({ sources: [{ kind: 'survey', title: 'A', participants: 0 }] }),
      'sources.0.participants: Antalet deltagare ska vara ett heltal från 1.',
    ],
  ])('%s', (_, value, issue) => {
    expect(issues(value)).toEqual([issue])
  })

  it.each([
    ['another reference', aPromise({ ref: 'ML-1-26' }), [`ref: ${form}`, elsewhere, strangers]],
    ['a reference with more after it', aPromise({ ref: 'ML-9901-2026-1-1' }), [`ref: ${form}`, strangers]],
    [
      'a kommunkod without its zero',
      aPromise({ municipality: '114' }),
      ['municipality: Kommunkoden är fyra siffror med inledande nolla, till exempel 0114.', elsewhere],
    ],
    [
      'one activity twice, with a fault in it',
      aPromise({ activities: [anActivity(), anActivity({ target: undefined })] }),
      [reason, twins],
    ],
  ])('%s, and says all that follows from it', (_, value, all) => {
    expect(issues(value)).toEqual(all)
  })

  it.each([
    ['an unknown theme', { ...aPromise(), themes: ['weather'] }, 'themes.0'],
    ['an unknown source', { ...aPromise(), sources: [{ kind: 'rumour', title: 'A' }] }, 'sources.0.kind'],
    ['another type', { ...aPromise(), type: 'problem' }, 'type'],
    ['a member it does not know', { ...aPromise(), hotSpots: [] }, ''],
  ])('%s', (_, value, path) => {
    expect(promise.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
