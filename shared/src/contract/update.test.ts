import { describe, expect, it } from 'vitest'
import { anUpdate } from '../test-data/valid-documents.ts'
import { shortfallReason, update, verdictValue } from './update.ts'

const issues = (value: unknown) => update.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
const ofPromise = { activity: undefined } as const
const evidence = [{ kind: 'report' as const, title: 'Rapport', date: '2026-05-02', url: 'https://exempel.se/rapport' }]

describe('accepts, and hands on unchanged', () => {
  it.each([
    ['evidence said to be missing', anUpdate(1)],
    ['evidence', anUpdate(1, { evidence, evidenceMissing: false })],
    [
      'a published file',
      anUpdate(1, {
        evidence: [
          {
            kind: 'photo',
            title: 'Torget',
            file: { sha256: 'a'.repeat(64), name: 'torget.webp', mimeType: 'image/webp', bytes: 1000, alt: 'Ett torg' },
          },
        ],
      }),
    ],
    ['a count of zero', anUpdate(1, { count: 0 })],
    ['a status change', anUpdate(1, { kind: 'statusChange', status: 'ongoing' })],
    ['progress with a status', anUpdate(1, { count: 2, status: 'done' })],
    ['partly done with a reason', anUpdate(1, { kind: 'statusChange', status: 'partlyDone', reason: 'changedSituation' })],
    ['not done with a reason', anUpdate(1, { status: 'notDone', reason: 'legalObstacle' })],
    ['cancelled with a reason', anUpdate(1, { kind: 'statusChange', status: 'cancelled', reason: 'otherPartyObstacle' })],
    ['an activity with a number of two digits', anUpdate(12, { activity: 'ML-9901-2026-1-12' })],
    ['a correction with a count', anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', count: 3 })],
    ['a correction of an update of the promise', anUpdate(2, { ...ofPromise, kind: 'correction', corrects: 'ML-9901-2026-1-U1' })],
    ['a kept promise', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'kept' })],
    ['an effect', anUpdate(1, { ...ofPromise, kind: 'effect', effect: 'tooEarly' })],
    ['a reply without evidence', anUpdate(1, { ...ofPromise, kind: 'reply', evidenceMissing: false })],
  ])('%s', (_, value) => {
    expect(update.parse(value)).toEqual(value)
  })

  it.each(verdictValue.options.flatMap((verdict) => shortfallReason.options.map((reason) => [verdict, reason] as const)))(
    'the verdict %s with %s',
    (verdict, reason) => {
      expect(issues(anUpdate(1, { ...ofPromise, kind: 'verdict', verdict, reason }))).toBeUndefined()
    },
  )
})

describe('refuses', () => {
  const noEvidence = 'evidence: Ange belägg, eller markera att belägg saknas.'
  const belongs = 'activity: Antal och status hör till en aktivitet.'
  const verdictOnly = 'verdict: Ett utfall anges i en uppföljning av slaget utfall, och bara där.'
  const effectOnly = 'effect: En effekt anges i en uppföljning av slaget effekt, och bara där.'
  const correctsWhat = 'corrects: En rättelse anger vilken uppföljning den rättar.'
  const verdictReason = 'reason: Ange skälet till att löftet inte hölls helt eller inte kan bedömas.'
  const statusReason = 'reason: Ange skälet till att aktiviteten inte genomfördes helt eller utgick.'
  const wholePromise = 'activity: Utfall och effekt gäller hela löftet. Välj ingen aktivitet.'
  const elsewhere = 'ref: Referensen hör till ett annat löfte eller en annan kommun.'
  const otherActivity = 'activity: Aktiviteten hör till ett annat löfte.'
  const otherCorrected = 'corrects: En rättelse gäller en uppföljning av samma löfte.'
  const form = 'Referensen skrivs ML-<kommunkod>-<år>-<löfte>-U<nummer>, till exempel ML-1281-2015-1-U3.'
  const activityForm = 'activity: Referensen skrivs ML-<kommunkod>-<år>-<löfte>-<nummer>, till exempel ML-1281-2015-1-2.'
  const corrects = (ref: string) => anUpdate(2, { kind: 'correction', corrects: ref })
  const range = 'count: Antalet ska vara ett heltal från 0 till 1 000 000.'
  it.each([
    ['neither evidence nor word of it', anUpdate(1, { evidenceMissing: false }), noEvidence],
    ['a verdict without evidence', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'kept', evidenceMissing: false }), noEvidence],
    ['a verdict of the kind but none given', anUpdate(1, { ...ofPromise, kind: 'verdict' }), verdictOnly],
    ['a verdict in progress', anUpdate(1, { verdict: 'kept' }), verdictOnly],
    ['an effect of the kind but none given', anUpdate(1, { ...ofPromise, kind: 'effect' }), effectOnly],
    ['an effect in progress', anUpdate(1, { effect: 'deterioration' }), effectOnly],
    ['an effect in a verdict', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'kept', effect: 'tooEarly' }), effectOnly],
    ['a correction of nothing', anUpdate(1, { kind: 'correction' }), correctsWhat],
    ['progress that corrects', anUpdate(2, { corrects: 'ML-9901-2026-1-U1' }), correctsWhat],
    ['a status change without a status', anUpdate(1, { kind: 'statusChange' }), 'status: Ett statusbyte anger den nya statusen.'],
    ['a count for a promise', anUpdate(1, { ...ofPromise, count: 1 }), belongs],
    ['a status for a promise', anUpdate(1, { ...ofPromise, status: 'done' }), belongs],
    ['partly kept without a reason', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'partlyKept' }), verdictReason],
    ['not kept without a reason', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'notKept' }), verdictReason],
    ['not to be assessed without a reason', anUpdate(1, { ...ofPromise, kind: 'verdict', verdict: 'cannotBeAssessed' }), verdictReason],
    ['partly done without a reason', anUpdate(1, { kind: 'statusChange', status: 'partlyDone' }), statusReason],
    ['not done without a reason, in progress', anUpdate(1, { status: 'notDone' }), statusReason],
    [
      'a correction to not done without a reason',
      anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', status: 'notDone' }),
      statusReason,
    ],
    ['cancelled without a reason', anUpdate(1, { kind: 'statusChange', status: 'cancelled' }), statusReason],
    ['cancelled without a reason, in progress', anUpdate(1, { status: 'cancelled' }), statusReason],
    [
      'a correction to cancelled without a reason',
      anUpdate(2, { kind: 'correction', corrects: 'ML-9901-2026-1-U1', status: 'cancelled' }),
      statusReason,
    ],
    ['a verdict of an activity', anUpdate(1, { kind: 'verdict', verdict: 'kept' }), wholePromise],
    ['an effect of an activity', anUpdate(1, { kind: 'effect', effect: 'tooEarly' }), wholePromise],
    ['the reference of another promise', anUpdate(1, { ref: 'ML-9901-2026-2-U1' }), elsewhere],
    ['the reference of a promise whose number begins alike', anUpdate(1, { ref: 'ML-9901-2026-11-U1' }), elsewhere],
    ['another kommun than in its reference', anUpdate(1, { municipality: '9902' }), elsewhere],
    ['an activity of another promise', anUpdate(1, { activity: 'ML-9901-2026-2-1' }), otherActivity],
    ['an activity of a promise whose number begins alike', anUpdate(1, { activity: 'ML-9901-2026-11-1' }), otherActivity],
    ['an activity of another form', anUpdate(1, { activity: 'ML-9901-2026-1-U1' }), activityForm],
    ['a correction of an update of another promise', corrects('ML-9901-2026-2-U1'), otherCorrected],
    ['a correction of an update of a promise whose number begins alike', corrects('ML-9901-2026-11-U1'), otherCorrected],
    ['fewer than nothing', anUpdate(1, { count: -1 }), range],
    ['half a control', anUpdate(1, { count: 0.5 }), range],
    ['too many', anUpdate(1, { count: 1_000_001 }), range],
    ['a date that is not', anUpdate(1, { date: '2026-04-31' }), 'date: Skriv ett datum som finns, så här: 2026-10-12.'],
    ['no words', anUpdate(1, { text: { sv: '' } }), 'text.sv: Skriv något här.'],
  ])('%s', (_, value, issue) => {
    expect(issues(value)).toEqual([issue])
  })

  it.each([
    ['another reference', anUpdate(1, { ref: 'ML-9901-2026-1-3' }), [`ref: ${form}`, elsewhere]],
    [
      'a promise of another form',
      anUpdate(1, { ...ofPromise, promise: 'P-9901-2026-1' }),
      ['promise: Referensen skrivs ML-<kommunkod>-<år>-<nummer>, till exempel ML-1281-2015-1.', elsewhere],
    ],
    ['another promise than its reference and activity', anUpdate(1, { promise: 'ML-9901-2026-2' }), [elsewhere, otherActivity]],
    ['a correction of an activity', corrects('ML-9901-2026-1-1'), [`corrects: ${form}`, otherCorrected]],
  ])('%s, and says all that follows from it', (_, value, all) => {
    expect(issues(value)).toEqual(all)
  })

  it.each([
    ['an unknown status', { ...anUpdate(1), status: 'late' }, 'status'],
    ['an unknown reason', { ...anUpdate(1), reason: 'forgot' }, 'reason'],
    ['a member it does not know', { ...anUpdate(1), percent: 70 }, ''],
    [
      'a file of no bytes',
      anUpdate(1, {
        evidence: [{ kind: 'photo', title: 'A', file: { sha256: 'a'.repeat(64), name: 'a', mimeType: 'image/webp', bytes: 0 } }],
      }),
      'evidence.0.file.bytes',
    ],
  ])('%s', (_, value, path) => {
    expect(update.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
