import { describe, expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { forgetErased } from '../../publisher/forget-erased.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, anUpdate, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { changedLines, wholeText } from '../text/version-lines.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

const says = (sv: string) => aPromise({ wording: { sv } })
const first = says('Vi lovar 10 kontroller.')
const second = says('Vi lovar 20 kontroller.')
const gone = { reason: 'publishedByMistake' as const, text: 'Fel text.' }
const house = () => new LedgerBuilder().publish(aMunicipality())
const historyOf = (entries: LedgerBuilder['entries']) =>
  routes(fold(EMPTY_STATE, entries), '2026-06-01').filter((route): route is Extract<Route, { page: 'history' }> => route.page === 'history')
const versionsOf = ({ entries }: LedgerBuilder) => historyOf(entries)[0]?.props.versions ?? []
const written = (value: unknown) => JSON.stringify(value)

test('each version says what is other than in the one before it, word by word, with note, class and parties', () => {
  const versions = versionsOf(house().publish(first).correct(second, { note: 'Det skulle stå 20.' }))
  expect(versions.map(({ action, note, entry }) => [action, note, entry])).toEqual([
    ['corrected', 'Det skulle stå 20.', 3],
    ['published', null, 2],
  ])
  expect(versions[0]?.approvals).toEqual([expect.stringMatching(/^Godkänt av Polisen .* och Ekviks kommun/)])
  expect(versions.map(changedLines)).toEqual([
    [
      expect.objectContaining({
        label: 'Lydelse',
        parts: [
          { kind: 'same', text: 'Vi lovar ' },
          { kind: 'removed', text: '10' },
          { kind: 'added', text: '20' },
          { kind: 'same', text: ' kontroller.' },
        ],
      }),
    ],
    [],
  ])
})

test('a correction of a follow-up stands with the figure that it puts right', () => {
  const correction = anUpdate({ ref: 'ML-9901-2026-1-U2', kind: 'correction', corrects: 'ML-9901-2026-1-U1', count: 4 })
  const [version] = versionsOf(
    house()
      .publish(first)
      .publish(anUpdate({ count: 7 }))
      .correct(correction),
  )
  expect(version).toMatchObject({ of: 'update', kind: 'correction', after: { count: 4 }, corrects: { count: 7 } })
  expect(version?.activity).toBe('Genomföra minst 10 kontroller av cyklar och elsparkcyklar.')
})

describe('a withdrawn promise', () => {
  test('keeps its history, marked as withdrawn, with the text that was withdrawn', () => {
    const [route] = historyOf(house().publish(first).update(second).withdraw(second, gone).entries)
    expect(route?.path).toBe('/ekvik/2026/tryggare-trafik/historik/')
    expect(route?.props.withdrawn).toMatchObject({ reason: 'publishedByMistake' })
    const [withdrawal, ...before] = route?.props.versions ?? []
    expect(withdrawal).toMatchObject({ action: 'withdrawn', after: null, before: { wording: second.wording } })
    expect(before.map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, true])
    expect(wholeText(second)).toContainEqual(expect.objectContaining({ parts: [{ kind: 'same', text: 'Vi lovar 20 kontroller.' }] }))
  })

  test('that is public again is compared with the text that was withdrawn, and is withdrawn no more', () => {
    const versions = versionsOf(house().publish(first).withdraw(first, gone).publish(second))
    expect(versions[0]).toMatchObject({ before: { wording: first.wording }, after: { wording: second.wording } })
    expect(versions.some(({ isWithdrawn }) => isWithdrawn)).toBe(false)
  })
})

describe('what the law had erased', () => {
  const erased = house().publish(first).erase(first)

  test.each([
    ['as the ledger has it', erased.entries],
    ['as our disk has it', forgetErased(erased.entries).kept],
  ])('has no history: %s', (_, entries) => {
    expect(historyOf(entries)).toEqual([])
  })

  test.each([
    ['a promise that is public again', house().publish(first).erase(first).publish(second)],
    [
      'a follow-up',
      house()
        .publish(second)
        .publish(anUpdate({ text: { sv: first.wording.sv } }))
        .erase(anUpdate()),
    ],
    [
      'a withdrawn follow-up',
      house()
        .publish(second)
        .publish(anUpdate({ text: { sv: first.wording.sv } }))
        .withdraw(anUpdate(), gone)
        .erase(anUpdate()),
    ],
    [
      'a follow-up that was put right',
      house()
        .publish(second)
        .publish(anUpdate({ text: { sv: first.wording.sv } }))
        .correct(anUpdate({ ref: 'ML-9901-2026-1-U2', kind: 'correction', corrects: 'ML-9901-2026-1-U1', count: 4 }))
        .erase(anUpdate()),
    ],
  ])('is not in the history of %s, though the change is', (_, ledger) => {
    for (const entries of [ledger.entries, forgetErased(ledger.entries).kept]) {
      const [route] = historyOf(entries)
      expect(written(route)).not.toContain('Vi lovar 10')
      expect(route?.props.versions).toHaveLength(ledger.entries.length - 1)
      expect(route?.props.versions.some(({ isErased }) => isErased)).toBe(true)
    }
  })
})
