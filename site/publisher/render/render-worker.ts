import { parentPort, workerData } from 'node:worker_threads'
import type { Route } from '../../src/routes/route.ts'
import { loadRenderer } from './load-renderer.ts'
import { type PageFault, renderPages } from './render-pages.ts'
import { pageWriter } from './write-page.ts'

/** What the thread is told when it is started; then it is handed batches of routes, and answers each with its faults. */
export type WorkerTask = { entry: string; outDir: string }
export type WorkerAnswer = PageFault[]

const { entry, outDir } = workerData as WorkerTask
const renderer = await loadRenderer(entry)
const write = pageWriter(outDir)

// The next batch waits for this one: pages that are rendered at once would share what Astro counts.
let last = Promise.resolve()

parentPort?.on('message', (routes: Route[]) => {
  // Not caught: what the disk throws ends the thread.
  last = last.then(async () => {
    const faults: WorkerAnswer = await renderPages({ renderer, routes, keep: (route, bytes) => write(route.path, bytes) })
    parentPort?.postMessage(faults)
  })
})
