import { randomUUID } from 'node:crypto'

/** A promise as a form sends it, with its parties. */
export function promiseRow(municipality, title) {
  const parties = [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Lunds kommun' },
  ]
  const withIds = parties.map((party) => ({ ...party, id: randomUUID().replaceAll('-', '').slice(0, 24) }))
  const wording = 'Polisen och kommunen lovar en tryggare trafik.'
  const period = { from: '2026-01-01T12:00:00.000Z', to: '2026-12-31T12:00:00.000Z' }
  return { municipality, year: 2026, title, wording, parties: withIds, themes: ['traffic'], ...period }
}

/** An activity of it that can be counted. */
export function activityRow(promise) {
  return {
    promise,
    text: 'Vi kontrollerar hastigheten utanför skolan.',
    kind: 'inspection',
    responsible: { kind: 'police', name: 'Polisen' },
    measurable: 'target',
    target: { op: 'atLeast', value: 10, unit: 'kontroller' },
    timing: { kind: 'window', from: '2026-03-01T12:00:00.000Z', to: '2026-11-30T12:00:00.000Z' },
  }
}
