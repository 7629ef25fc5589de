import type { LedgerApproval } from '@lovat/shared/contract/ledger-entry'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { describe, expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { forgetErased } from '../../publisher/forget-erased.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { approvalsOf, byAdministrator, onPaper } from '../../test/approvals.ts'
import { aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { wordingProps } from './wording-props.ts'

const says = (sv: string, en?: string): PromiseDocument => aPromise({ wording: { sv, ...(en && { en }) } })
const first = says('Vi lovar 10 kontroller.')
const second = says('Vi lovar 20 kontroller.')
const third = says('Vi lovar 20 kontroller och ett möte.')
const on = (day: string, note?: string) => ({ at: `${day}T09:12:00.000Z`, ...(note && { note }) })
const why = { reason: 'publishedByMistake' as const, text: 'Fel text.' }

function shown(ledger: LedgerBuilder) {
  const record = fold(EMPTY_STATE, forgetErased(ledger.entries).kept).groups.get('9901')?.get('promise:ML-9901-2026-1')
  if (record?.current?.type !== 'promise') throw new Error('The promise is not public')
  return wordingProps(record.current, record.entries)
}
const published = () => new LedgerBuilder().publish(first, on('2026-01-12'))

test('a wording that nobody has changed stands alone, with the day and the parties', () => {
  expect(shown(published().update({ ...first, place: 'Centrum' }, on('2026-02-01', 'Platsen är tillagd.')))).toEqual({
    text: { sv: 'Vi lovar 10 kontroller.', en: null },
    approvedOn: '2026-01-12',
    published: '2026-01-12',
    approvals: ['Godkänt av Polisen (chef för lokalpolisområdet) 12 januari 2026 och Ekviks kommun (godkännare) 12 januari 2026.'],
    changes: [],
    current: null,
  })
})

test('a changed wording stands beside the approved one, with its day, note, class, parties and difference', () => {
  expect(shown(published().correct(second, on('2026-04-20', 'Det skulle stå 20.')))).toMatchObject({
    text: { sv: 'Vi lovar 10 kontroller.', en: null },
    approvedOn: '2026-01-12',
    current: { sv: 'Vi lovar 20 kontroller.', en: null },
    changes: [
      {
        day: '2026-04-20',
        isCorrection: true,
        note: 'Det skulle stå 20.',
        approvals: [expect.stringMatching(/^Godkänt av Polisen .* 20 april 2026/)],
        entry: 2,
        differences: [
          {
            language: 'sv',
            parts: [
              { kind: 'same', text: 'Vi lovar ' },
              { kind: 'removed', text: '10' },
              { kind: 'added', text: '20' },
              { kind: 'same', text: ' kontroller.' },
            ],
          },
        ],
      },
    ],
  })
})

describe('the wording as it was approved', () => {
  test.each([
    ['stays when it is changed twice', published().update(second).correct(third), first, third, 2],
    ['stays when a change is taken back', published().update(second).update(first), first, null, 2],
    ['is that of what was published anew after a withdrawal', published().withdraw(first, why).publish(second), second, null, 0],
    ['is that after the latest of two withdrawals', withdrawnTwice(), third, null, 0],
    ['is followed by what changed after a withdrawal', published().withdraw(first, why).publish(second).update(third), second, third, 1],
  ])('%s', (_, ledger, approved, current, changes) => {
    const props = shown(ledger)
    expect(props.text.sv).toBe(approved.wording.sv)
    expect(props.current).toEqual(current && { sv: current.wording.sv, en: null })
    expect(props.changes).toHaveLength(changes)
  })

  function withdrawnTwice() {
    return published().withdraw(first, why).publish(second).withdraw(second, why).publish(third)
  }
})

test('each of several changes is compared with the wording before it', () => {
  const added = shown(published().update(second).correct(third)).changes.map(({ isCorrection, differences }) => [
    isCorrection,
    differences.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).join(),
  ])
  expect(added).toEqual([
    [false, '20'],
    [true, ' och ett möte'],
  ])
})

describe('in English', () => {
  const both = says('Vi lovar 10 möten.', 'We promise 10 meetings.')
  test.each([
    ['both languages', says('Vi lovar 20 möten.', 'We promise 20 meetings.'), 'Vi lovar 20 möten.', 'We promise 20 meetings.', 'sv,en'],
    ['Swedish alone', says('Vi lovar 20 möten.', 'We promise 10 meetings.'), 'Vi lovar 20 möten.', null, 'sv'],
    ['English alone', says('Vi lovar 10 möten.', 'We promise ten meetings.'), null, 'We promise ten meetings.', 'en'],
    ['English taken away', says('Vi lovar 10 möten.'), null, null, 'en'],
  ])('a change of %s shows what was changed', (_, after, sv, en, languages) => {
    const props = shown(new LedgerBuilder().publish(both).update(after))
    expect(props.text).toEqual({ sv: 'Vi lovar 10 möten.', en: 'We promise 10 meetings.' })
    expect(props.current).toEqual({ sv, en })
    expect(props.changes.flatMap(({ differences }) => differences.map(({ language }) => language)).join()).toBe(languages)
  })
})

describe('the day it was approved', () => {
  const at = '2026-11-20T08:00:00.000Z'
  const keys = (...instants: string[]): LedgerApproval[] =>
    approvalsOf(first, at).map((approval, index) => ({ ...approval, at: instants[index] ?? at }))
  const paper = (day: string) => onPaper(first, at, { document: 'Trygghetsdagen 2015', on: day })
  test.each([
    [
      'is that of the last key, which need not be the last in the list',
      keys('2026-01-14T08:00:00.000Z', '2026-01-12T08:00:00.000Z'),
      '2026-01-14',
    ],
    ['is that of the key and not of the publication, when it was scheduled', keys(at, '2026-11-18T08:00:00.000Z'), '2026-11-20'],
    ['is Swedish', keys('2026-01-12T23:30:00.000Z', '2026-01-12T08:00:00.000Z'), '2026-01-13'],
    ['is the one on the paper', paper('2015-01-27'), '2015-01-27'],
    ['is as inexact as the paper', paper('2015'), '2015'],
    ['is not told where no party approved', byAdministrator(at), null],
    ['is not told where nothing is noted', [], null],
  ])('%s', (_, approvals, day) => {
    expect(shown(new LedgerBuilder().publish(first, { at, approvals })).approvedOn).toBe(day)
  })
})

test('what had to be erased is neither shown nor compared with when the promise comes back', () => {
  const ledger = published().withdraw(first, why).erase(first).publish(second)
  expect(shown(ledger)).toMatchObject({ text: { sv: second.wording.sv }, changes: [] })
  expect(JSON.stringify(shown(ledger))).not.toContain('10')
})
