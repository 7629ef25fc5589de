import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../setup/failure.mjs'
import { firstDifference } from './same-page.mjs'

const SAMPLES = 40

/**
 * Compares pages of every kind, spread over the corpus, with the publisher's own. In: the corpus, and the folders of both
 * sites. Out: the mean weight of a promise's page (kB). Refused, with `Failure`: a page that is missing or is another.
 */
export function checkSamePages(corpus, ours, theirs) {
  const index = JSON.parse(readFileSync(path.join(corpus, 'index.json'), 'utf8'))
  const weights = []
  for (const [kind, pages] of Object.entries(Object.groupBy(index, (one) => one.kind))) {
    const step = Math.max(1, Math.floor(pages.length / SAMPLES))
    for (const { path: address } of pages.filter((_, at) => at % step === 0)) {
      const [own, other] = [ours, theirs].map((folder) => readFileSync(path.join(folder, address, 'index.html'), 'utf8'))
      const difference = firstDifference(own, other)
      if (difference !== undefined) throw new Failure(`${address} är inte samma sida: det som mäts går inte att jämföra.`, difference)
      if (kind === 'promise') weights.push(Buffer.byteLength(other))
    }
  }
  return weights.reduce((sum, weight) => sum + weight, 0) / weights.length / 1000
}
