import { expect, test } from 'vitest'
import { serveUntilTestEnds } from '../test/fake-cms.ts'
import { publishingPlace } from '../test/release-fixture.ts'
import { createMetrics } from './metrics.ts'
import { siteHandler } from './serve.ts'

const TOKEN = 'ett-hemligt-ord-1'

async function served(metricsToken: string | undefined) {
  const { folders, releases, publish } = await publishingPlace()
  await publish(1)
  const metrics = createMetrics(() => ({ published: 3, head: 5, lastError: 'Disken är full.', releasePages: 4, stalePages: 1 }))
  const handler = siteHandler({ folders, releases, siteUrl: 'http://127.0.0.1', health: () => ({}), log: () => {}, metrics, metricsToken })
  const url = await serveUntilTestEnds(handler)
  return { url, metrics, ask: (authorization = '') => fetch(`${url}/metrics`, { headers: { authorization } }) }
}

test('whoever has the word is told how far behind the site is, what is wrong, and how readers were answered', async () => {
  const { url, metrics, ask } = await served(TOKEN)
  await (await fetch(`${url}/`)).arrayBuffer()
  await (await fetch(`${url}/finns-inte/`)).arrayBuffer()
  metrics.published('in_place', 0.02)
  const answer = await ask(`Bearer ${TOKEN}`)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const lines = (await answer.text()).split('\n')
  for (const line of [
    'lovat_ledger_published 3',
    'lovat_ledger_head 5',
    'lovat_ledger_lag 2',
    'lovat_fault 1',
    'lovat_release_files 4',
    'lovat_stale_pages 1',
    'lovat_publish_seconds_bucket{le="0.025",way="in_place"} 1',
    'lovat_http_answers_total{status="200"} 1',
    'lovat_http_answers_total{status="404"} 1',
  ])
    expect(lines).toContain(line)
})

test.each(['', 'Bearer fel', `Bearer ${TOKEN.toUpperCase()}`, TOKEN])('”%s” is not the word', async (given) => {
  const { ask } = await served(TOKEN)
  const answer = await ask(given)
  expect([answer.status, answer.headers.get('www-authenticate'), await answer.text()]).toEqual([401, 'Bearer', ''])
})

test('where no word is chosen there are no metrics', async () => {
  const { ask } = await served(undefined)
  expect((await ask('Bearer undefined')).status).toBe(404)
})
