import { parentPort, workerData } from 'node:worker_threads'
import type { Route } from '../../src/routes/route.ts'
import { loadRenderer } from './load-renderer.ts'
import { type PageFault, renderPages } from './render-pages.ts'
import { type Made, pageWriter } from './write-page.ts'

/**
 * What the thread is told when it is started; then it is handed batches of routes, and answers each with its faults, and at
 * last is told that there are no more, and answers with what it has made.
 */
export type WorkerTask = { entry: string; outDir: string; planned: readonly string[] }
export type WorkerOrder = readonly Route[] | 'done'
export type WorkerAnswer = { faults: PageFault[] } | { made: Made }

const { entry, outDir, planned } = workerData as WorkerTask
const renderer = await loadRenderer(entry)
const { write, made } = pageWriter(outDir, planned)
const answer = (given: WorkerAnswer): void => parentPort?.postMessage(given)

// The next batch waits for this one: pages that are rendered at once would share what Astro counts.
let last = Promise.resolve()

parentPort?.on('message', (order: WorkerOrder) => {
  // Not caught: what the disk throws ends the thread.
  last = last.then(async () => {
    if (order === 'done') answer({ made })
    else answer({ faults: await renderPages({ renderer, routes: order, keep: (route, bytes) => write(route.path, bytes) }) })
  })
})
