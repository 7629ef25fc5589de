import { expect, test } from 'vitest'
import type { SiteHealth } from '../contract/site-health.ts'
import { siteOverview } from './site-overview-words.ts'

const HEALTH: SiteHealth = {
  published: 57,
  hash: '0'.repeat(64),
  head: 57,
  lag: 0,
  behindSince: null,
  lastError: null,
  errorSince: null,
  stale: [],
  publications: [],
}
const told = (health: Partial<SiteHealth>, isOurLedger = true) => ({ kind: 'told', isOurLedger, health: { ...HEALTH, ...health } }) as const
const FAULT = { lastError: 'Disken är full.', errorSince: '2026-06-01T08:30:00.000Z' }
const NOTHING_MISSING = { head: 57, missingSince: null }

test('a site that shows everything is said to be well', () => {
  expect(siteOverview(NOTHING_MISSING, told({}))).toEqual({
    isWell: true,
    lines: ['Webbplatsen visar allt som är publicerat, till och med post 57.'],
  })
})

test('a site that shows everything and has a fault is not', () => {
  expect(siteOverview(NOTHING_MISSING, told(FAULT))).toEqual({
    isWell: false,
    lines: ['Webbplatsen visar allt som är publicerat, till och med post 57.', 'Sedan 1 juni 2026 kl. 10:30: Disken är full.'],
  })
})

test('a site that is behind says how far, since when and why', () => {
  const seen = { head: 60, missingSince: '2026-06-01T08:00:00.000Z' }
  expect(siteOverview(seen, told(FAULT))).toEqual({
    isWell: false,
    lines: [
      'Webbplatsen är 3 poster efter sedan 1 juni 2026 kl. 10:00. Den visar liggaren till och med post 57 av 60.',
      'Sedan 1 juni 2026 kl. 10:30: Disken är full.',
    ],
  })
  expect(siteOverview({ head: 1, missingSince: null }, told({ published: null })).lines).toEqual([
    'Webbplatsen är 1 post efter. Den visar liggaren till och med post 0 av 1.',
  ])
})

test('what the site does not say is not guessed', () => {
  expect(siteOverview(NOTHING_MISSING, { kind: 'silent', since: '2026-06-01T08:00:00.000Z' })).toEqual({
    isWell: false,
    lines: ['Webbplatsen har inte svarat sedan 1 juni 2026 kl. 10:00. Vad läsare ser går inte att säga.'],
  })
  expect(siteOverview(NOTHING_MISSING, { kind: 'unclear' }).isWell).toBe(false)
  expect(siteOverview(NOTHING_MISSING, told({ published: 900 }, false))).toEqual({
    isWell: false,
    lines: ['Webbplatsen följer en annan liggare än den här.'],
  })
})
