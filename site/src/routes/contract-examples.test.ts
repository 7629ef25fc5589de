import { readdirSync, readFileSync } from 'node:fs'
import type { PublicDocument } from '@lovat/shared/contract/public-document'
import { expect, test } from 'vitest'
import { fold } from '../../publisher/fold.ts'
import { EMPTY_STATE } from '../../publisher/state.ts'
import { LedgerBuilder } from '../../test/ledger-builder.ts'
import { routes } from './routes.ts'

const folder = new URL('../../../shared/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name !== 'ledger-page.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PublicDocument)

const ledger = examples.reduce((builder, document) => builder.publish(document), new LedgerBuilder())
const pages = routes(fold(EMPTY_STATE, ledger.entries), '2026-11-21')
const propsOf = (path: string) => JSON.stringify(pages.find((page) => page.path === path)?.props)

test('the examples of the contract, which the CMS is tested to publish, give a kommun page with their promise', () => {
  expect(propsOf('/angskoping/')).toContain('Säkrare för gående och cyklister')
  expect(propsOf('/angskoping/')).toContain('Gångfartsgatorna')
})

test('the promise page of the examples shows the count, what was corrected, and where the knowledge comes from', () => {
  const props = propsOf('/angskoping/2026/sakrare-for-gaende-och-cyklister/')
  for (const example of examples) {
    if (example.type === 'update' && example.promise === 'ML-9901-2026-2' && example.kind === 'progress')
      expect(props).toContain(example.text.sv)
    if (example.type === 'problem') expect(props).toContain(example.title.sv)
  }
})
