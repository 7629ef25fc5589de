import { describe, expect, test } from 'vitest'
import type { SiteHealth } from '../contract/site-health.ts'
import { siteStandingWords } from '../text/site-standing-words.ts'
import { type PublisherAnswer, siteStanding } from './site-standing.ts'

const CHANGE = { number: 57, at: '2026-06-01T10:00:00.000Z', path: '/lund/2026/tryggare-trafik/' }
const SOON = new Date('2026-06-01T10:00:10.000Z')
const LATER = new Date('2026-06-01T10:00:10.001Z')

const told = (health: Partial<SiteHealth>, isOurLedger = true): PublisherAnswer => ({
  kind: 'told',
  isOurLedger,
  health: {
    published: 57,
    hash: '0'.repeat(64),
    head: 57,
    lag: 0,
    behindSince: null,
    lastError: null,
    errorSince: null,
    stale: [],
    publications: [],
    ...health,
  },
})
const at = (number: number, time: string) => ({ number, at: `2026-06-01T${time}Z` })

describe('a change is live only when the publisher has confirmed it', () => {
  test.each<[string, Partial<SiteHealth>, object]>([
    [
      'with the entry itself',
      { publications: [at(57, '10:00:00.250'), at(56, '09:00:00.000')] },
      { kind: 'live', since: '2026-06-01T10:00:00.250Z', tookMs: 250 },
    ],
    [
      'with later ones, since the first that had it',
      { published: 60, publications: [at(60, '10:02:00.000'), at(58, '10:01:00.000'), at(58, '10:00:30.000'), at(50, '09:00:00.000')] },
      { kind: 'live', since: '2026-06-01T10:00:30.000Z', tookMs: 30_000 },
    ],
    [
      'but not since when, for what was public before the start',
      { publications: [at(58, '10:01:00.000')] },
      { kind: 'live', since: null, tookMs: null },
    ],
    ['nor when nothing is remembered', {}, { kind: 'live', since: null, tookMs: null }],
    [
      'and not how long it took, when the clocks differ',
      { publications: [at(57, '09:59:59.000'), at(56, '09:00:00.000')] },
      { kind: 'live', since: '2026-06-01T09:59:59.000Z', tookMs: null },
    ],
    ['whatever else is wrong', { lastError: 'Disken är full.', stale: ['/essunga/'] }, { kind: 'live', since: null, tookMs: null }],
  ])('%s', (_, health, standing) => {
    expect(siteStanding(CHANGE, told(health), LATER)).toEqual(standing)
  })
})

describe('otherwise it is said what is waited for', () => {
  const silent: PublisherAnswer = { kind: 'silent', since: '2026-06-01T09:00:00.000Z' }
  const behind = told({ published: 54, lastError: 'Disken är full.' })
  test.each<[string, PublisherAnswer, Date, object]>([
    ['on its way', behind, SOON, { kind: 'onItsWay' }],
    ['late, after ten seconds', behind, LATER, { kind: 'late', lacks: 3, at: CHANGE.at, fault: 'Disken är full.' }],
    ['late before the first publication too', told({ published: null }), LATER, { kind: 'late', lacks: 57, at: CHANGE.at, fault: null }],
    ['its own page could not be made', told({ stale: [CHANGE.path], lastError: 'trasig' }), SOON, { kind: 'pageFailed', fault: 'trasig' }],
    ['the publisher says more than there is', told({ published: 900 }, false), SOON, { kind: 'otherLedger' }],
    ['the publisher says something else', { kind: 'unclear' }, SOON, { kind: 'unclear' }],
    ['the publisher says nothing', silent, SOON, silent],
  ])('%s', (_, answer, now, standing) => {
    expect(siteStanding(CHANGE, answer, now)).toEqual(standing)
  })
})

describe('in words', () => {
  const published = (answer: PublisherAnswer, now = SOON) => siteStandingWords(siteStanding(CHANGE, answer, now), { isWithdrawn: false })
  const withdrawn = (answer: PublisherAnswer) => siteStandingWords(siteStanding(CHANGE, answer, SOON), { isWithdrawn: true })
  const shown = told({ publications: [at(57, '10:00:00.250'), at(56, '09:00:00.000')] })

  test('of what is live', () => {
    expect(published(shown)).toBe('Publicerat. Syns på webbplatsen sedan 1 juni 2026 kl. 12:00, 0,3 sekunder efter publiceringen.')
    expect(withdrawn(shown)).toBe(
      'Tillbakadraget. Webbplatsen visar det sedan 1 juni 2026 kl. 12:00, 0,3 sekunder efter tillbakadragandet.',
    )
    expect(published(told({}))).toBe('Publicerat. Syns på webbplatsen.')
  })

  test('of what is not', () => {
    expect(published(told({ published: 56 }))).toBe('Publicerat i liggaren. Webbplatsen är på väg …')
    expect(withdrawn(told({ published: 56 }))).toBe('Tillbakadraget i liggaren. Webbplatsen är på väg …')
    expect(published(told({ published: 56, lastError: 'Disken är full.' }), LATER)).toBe(
      'Publicerat i liggaren 1 juni 2026 kl. 12:00, men det syns inte på webbplatsen än. Den är 1 post efter och försöker igen av sig själv. Disken är full. Administratören ser det på sin startsida.',
    )
    expect(published({ kind: 'silent', since: '2026-06-01T09:00:00.000Z' })).toBe(
      'Publicerat i liggaren. Webbplatsen har inte svarat sedan 1 juni 2026 kl. 11:00, så det går inte att säga om det syns där.',
    )
    for (const answer of [{ kind: 'unclear' } as const, told({}, false), told({ stale: [CHANGE.path] })])
      expect(published(answer)).toMatch(/^Publicerat i liggaren/)
  })
})
