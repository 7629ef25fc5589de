import { describe, expect, it } from 'vitest'
import { anActivity, withoutNumber } from '../test-data/valid-documents.ts'
import { activity, activityKind, activityStatus } from './activity.ts'

const issues = (value: unknown) => activity.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
const target = { op: 'atLeast', value: 10, unit: { sv: 'kontroller' } }

describe('accepts, and hands on unchanged', () => {
  it.each([
    ['a number', anActivity()],
    ['a reason instead of a number', withoutNumber()],
    ['a rate', anActivity({ target: { op: 'about', value: 1, unit: { sv: 'möte' }, per: 'month' } })],
    ['a season', anActivity({ timing: { kind: 'season', season: 'autumn', year: 2015 } })],
    ['a single day', anActivity({ timing: { kind: 'window', from: '2026-03-01', to: '2026-03-01' } })],
    ['a number of two digits in its reference', anActivity({ ref: 'ML-0114-2026-10-12' })],
    ['helpers', anActivity({ helpers: ['Skatteverket', 'Försäkringskassan'] })],
    [
      'everything',
      anActivity({
        purpose: { sv: 'Lugnare trafik.' },
        responsibleRole: 'Kommunpolis',
        goal: 'moreSafety',
        newness: 'new',
        whyThisWorks: { sv: 'Det har prövats.' },
        followUpMethod: { sv: 'Vi räknar.' },
        place: 'Skolgatan',
        nextUpdateDue: '2026-06-30',
      }),
    ],
  ])('%s', (_, value) => {
    expect(activity.parse(value)).toEqual(value)
  })
})

describe('refuses', () => {
  const either = 'target: En aktivitet har antingen ett mål i antal eller ett skäl till att den inte går att mäta.'
  const range = 'target.value: Målet ska vara ett heltal från 1 till 1 000 000.'
  it.each([
    ['both a number and a reason', anActivity({ notMeasurableReason: { sv: 'Går inte.' } }), either],
    ['neither a number nor a reason', anActivity({ target: undefined }), either],
    [
      'an end before the start',
      anActivity({ timing: { kind: 'window', from: '2026-03-02', to: '2026-03-01' } }),
      'timing.to: Slutdatumet ligger före startdatumet.',
    ],
    ['a target of zero', { ...anActivity(), target: { ...target, value: 0 } }, range],
    ['half a target', { ...anActivity(), target: { ...target, value: 1.5 } }, range],
    ['too large a target', { ...anActivity(), target: { ...target, value: 1_000_001 } }, range],
    ['a target without a unit', { ...anActivity(), target: { ...target, unit: { sv: '' } } }, 'target.unit.sv: Skriv något här.'],
    [
      'a season of year 26',
      { ...anActivity(), timing: { kind: 'season', season: 'autumn', year: 26 } },
      'timing.year: Året ska ligga mellan 2000 och 2100.',
    ],
    ['a date that is not', anActivity({ nextUpdateDue: '2026-02-30' }), 'nextUpdateDue: Skriv ett datum som finns, så här: 2026-10-12.'],
    [
      'the reference of a promise',
      anActivity({ ref: 'ML-9901-2026-1' }),
      'ref: Referensen skrivs ML-<kommunkod>-<år>-<löfte>-<nummer>, till exempel ML-1281-2015-1-2.',
    ],
    [
      'the reference of an update',
      anActivity({ ref: 'ML-9901-2026-1-U1' }),
      'ref: Referensen skrivs ML-<kommunkod>-<år>-<löfte>-<nummer>, till exempel ML-1281-2015-1-2.',
    ],
    ['a long helper', anActivity({ helpers: ['x'.repeat(121)] }), 'helpers.0: Texten är längre än 120 tecken. Korta den.'],
    [
      'a person',
      anActivity({ text: { sv: 'Vi talar med 19121212-1212.' } }),
      'text.sv: Texten ser ut att innehålla ett personnummer. Ta bort det.',
    ],
  ])('%s', (_, value, issue) => {
    expect(issues(value)).toEqual([issue])
  })

  it.each([
    ['an unknown comparison', { ...anActivity(), target: { ...target, op: 'atMost' } }, 'target.op'],
    ['an unknown period', { ...anActivity(), target: { ...target, per: 'day' } }, 'target.per'],
    ['an unknown kind', { ...anActivity(), kind: 'arrest' }, 'kind'],
    ['an unknown timing', { ...anActivity(), timing: { kind: 'soon' } }, 'timing.kind'],
    ['a member it does not know', { ...anActivity(), suspect: 'A' }, ''],
    ['a typed percentage', { ...anActivity(), target: { ...target, percent: 70 } }, 'target'],
  ])('%s', (_, value, path) => {
    expect(activity.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

it('has the six statuses and fourteen kinds of the model', () => {
  expect([activityStatus.options.length, activityKind.options.length]).toEqual([6, 14])
})
