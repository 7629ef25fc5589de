import { describe, expect, test } from 'vitest'
import { BOLAGET, KOMMUN, no, POLICE, sampleState, yes } from '../notices/testing/sample-occasion.ts'
import { whatHappensNow } from './what-happens-now.ts'

const mine = yes(BOLAGET, 'bo')
const told = (members: Parameters<typeof sampleState>[0]) => whatHappensNow(sampleState(members), 'bo')

describe('thanks', () => {
  test('are for an answer that the state holds', () => {
    expect(told({ decisions: [] })).toBeUndefined()
    expect(told({ decisions: [yes(POLICE, 'pia')] })).toBeUndefined()
  })

  test.each<[string, Parameters<typeof sampleState>[0], string]>([
    ['others remain', { decisions: [mine], waitingFor: [POLICE, KOMMUN] }, 'Nu väntar texten på Polisen och Ängsköpings kommun.'],
    ['it was the last', { proposal: 'approved', decisions: [mine], waitingFor: [] }, 'Alla parter har nu godkänt samma text.'],
    [
      'somebody said no',
      { proposal: 'returned', decisions: [no(POLICE, 'pia'), mine], waitingFor: [POLICE] },
      'Men Polisen har skickat tillbaka',
    ],
    ['it was a no', { proposal: 'returned', decisions: [no(BOLAGET, 'bo')], waitingFor: [BOLAGET] }, 'Du har svarat för Bostadsbolaget.'],
    [
      'it is booked',
      {
        proposal: 'scheduled',
        decisions: [mine],
        waitingFor: [],
        schedule: { contentHash: 'a', publishAt: '2026-12-01T07:00:00.000Z', embargo: false, by: null, party: null },
      },
      'Den publiceras 1 december 2026',
    ],
  ])('say what happens now when %s', (_, state, words) => expect(told(state)?.now.join(' ')).toContain(words))
})
