import { publicChange } from '@lovat/shared/contract/public-change'
import type { PublicDocument } from '@lovat/shared/contract/public-document'
import { sealEntry } from '@lovat/shared/contract/seal-entry'
import { expect, test } from 'vitest'
import { routes } from '../../src/routes/routes.ts'
import { aMunicipality, anUpdate, aPromise } from '../../test/documents.ts'
import { aDraft } from '../../test/draft-fixture.ts'
import { firstEntries } from '../../test/random-history.ts'
import { fold } from '../fold.ts'
import { EMPTY_STATE } from '../state.ts'
import * as world from '../world-code.ts'
import { draftOnSite } from './draft-on-site.ts'

const TODAY = '2026-06-01'
const AT = new Date('2026-06-01T10:00:00.000Z')
const PROMISE = '/ort-9901/2026/tryggare-trafik/'
const state = fold(EMPTY_STATE, firstEntries())
const shownFor = (document: PublicDocument) => draftOnSite({ world, state, today: TODAY }, aDraft({ document }), AT)

const inKommun = { municipality: '9901' }
const aProblem = (ref: string): PublicDocument => ({
  type: 'problem',
  ref,
  ...inKommun,
  year: 2026,
  title: { sv: 'Bilar kör för fort' },
  causes: [],
  sources: [],
})
const anAgreement: PublicDocument = {
  type: 'agreement',
  ref: 'SO-9901-2026-1',
  municipalities: ['9901', '9902'],
  title: { sv: 'Överenskommelse' },
  parties: aPromise().parties,
  validFrom: '2026-01-01',
  validTo: '2029-12-31',
  signatories: [],
}

test.each<[string, PublicDocument, string | undefined]>([
  ['a promise, on its page', aPromise({ title: { sv: 'Nytt' } }), PROMISE],
  [
    'a promise that was never public',
    aPromise({ ref: 'ML-9902-2026-7', municipality: '9902', slug: 'ny', activities: [] }),
    '/ort-9902/2026/ny/',
  ],
  ['a follow-up, on the page of its promise', anUpdate(), PROMISE],
  [
    'a follow-up of a promise that is not public',
    anUpdate({ promise: 'ML-9901-2026-9', ref: 'ML-9901-2026-9-U1', activity: 'ML-9901-2026-9-1' }),
    undefined,
  ],
  ['a kommun, on its page', aMunicipality({ name: 'Ekvik' }), '/ekvik/'],
  ['a promise in a kommun that is not public', aPromise({ ref: 'ML-9909-2026-1', municipality: '9909', activities: [] }), undefined],
  ['an agreement, on the page of its first kommun', anAgreement, '/ort-9901/'],
  ['a problem that no promise names', aProblem('P-9901-2026-1'), undefined],
  ['a police area', { type: 'policeArea', slug: 'syd', name: 'Syd', kind: 'area', municipalities: ['9901'] }, undefined],
])('%s', (_, document, path) => {
  expect(shownFor(document)?.path).toBe(path)
})

test('a problem is shown on the page of a promise that names it', () => {
  const named = fold(state, [
    sealEntry(publicChange(aDraft({ document: aPromise({ problems: ['P-9901-2026-1'] }) })), state.entries.at(-1)!, AT.toISOString()),
  ])
  const route = draftOnSite({ world, state: named, today: TODAY }, aDraft({ document: aProblem('P-9901-2026-1') }), AT)
  expect([route?.path, JSON.stringify(route)]).toEqual([PROMISE, expect.stringContaining('Bilar kör för fort')])
})

test('the page is the one that there is after the draft has been published at that time, and the state is as it was', () => {
  const document = aPromise({ wording: { sv: 'Vi lovar något helt annat.' } })
  const draft = aDraft({ document, action: 'corrected', changeNote: 'Fel ord.' })
  const before = routes(state, TODAY)
  const shown = draftOnSite({ world, state, today: TODAY }, draft, AT)
  const published = fold(state, [sealEntry(publicChange(draft), state.entries.at(-1)!, AT.toISOString())])
  expect(shown).toEqual(routes(published, TODAY).find(({ path }) => path === PROMISE))
  expect(JSON.stringify(shown)).toContain('något helt annat')
  expect(routes(state, TODAY)).toEqual(before)
  expect(JSON.stringify(routes(state, TODAY))).not.toContain('något helt annat')
})
