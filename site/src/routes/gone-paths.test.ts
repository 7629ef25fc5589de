import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { aMunicipality, aPromise } from '../../test/documents.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { gonePaths } from './gone-paths.ts'
import { routes } from './routes.ts'

const first = aPromise()
const second = aPromise({ ref: 'ML-9901-2026-2' })
const why = { reason: 'replaced' as const, text: 'Ersatt av ett nytt löfte.', replacedBy: second.ref }
const stateOf = (ledger: LedgerBuilder) => fold(EMPTY_STATE, ledger.entries)
const ekvik = () => new LedgerBuilder().publish(aMunicipality())

test('nothing is gone before something is withdrawn', () => {
  expect(gonePaths(stateOf(ekvik().publish(first)))).toEqual([])
})

test('a withdrawn promise is gone, and is back when it is published again', () => {
  const ledger = ekvik().publish(first).withdraw(first, why)
  expect(gonePaths(stateOf(ledger))).toEqual(['/ekvik/2026/tryggare-trafik/'])
  expect(gonePaths(stateOf(ledger.publish(first)))).toEqual([])
})

test('a live promise takes the address from a withdrawn one, which keeps a place of its own', () => {
  const state = stateOf(ekvik().publish(first).withdraw(first, why).publish(second))
  expect(gonePaths(state)).toEqual(['/ekvik/2026/tryggare-trafik-1/'])
  const withdrawn = routes(state, '2026-11-21').find((route) => route.page === 'withdrawn')
  expect(withdrawn?.props.replacedBy).toEqual({ title: 'Tryggare trafik i centrum', path: '/ekvik/2026/tryggare-trafik/' })
})

test('two live promises with one address are both public', () => {
  const paths = routes(stateOf(ekvik().publish(first).publish(second)), '2026-11-21').flatMap((route) =>
    route.page === 'promise' ? [route.path] : [],
  )
  expect(paths).toEqual(['/ekvik/2026/tryggare-trafik/', '/ekvik/2026/tryggare-trafik-2/'])
})
