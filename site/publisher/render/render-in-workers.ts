import { Worker } from 'node:worker_threads'
import type { PlannedPage, Route } from '../../src/routes/route.ts'
import type { Progress } from '../build-step.ts'
import { seenByAll } from '../check/look-at-files.ts'
import type { PageFault } from './render-pages.ts'
import type { WorkerAnswer, WorkerOrder, WorkerTask } from './render-worker.ts'
import type { Made } from './write-page.ts'

const RENDER_WORKER = new URL('./render-worker.ts', import.meta.url)
/** Large enough that handing over costs little, small enough that the threads end together. */
const BATCH = 32
/** One that a thread is at, and one that waits for it. */
const HANDED_OUT = 2
/** What a thread has in memory is a batch or two, and what Astro leaves behind: without a limit it would let hundreds of megabytes lie. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 }

type Job = {
  entry: string
  pages: readonly PlannedPage[]
  /** Asked for just before the page is handed to a thread, so that no more than some batches of routes are there at once. */
  routeOf: (page: PlannedPage) => Route
  outDir: string
  threads: number
  signal: AbortSignal
  onProgress?: Progress
}

/**
 * Renders pages on several threads, each of which writes what it has rendered into `outDir`. Out: the pages that could
 * not be rendered, and what was written. Throws what the disk throws, an error when a thread dies, and the signal's reason when it aborts;
 * no thread is left running then.
 */
export async function renderInWorkers(job: Job): Promise<{ faults: PageFault[]; made: Made }> {
  const { entry, pages, routeOf, outDir, threads, signal, onProgress } = job
  const faults: PageFault[] = []
  const made: Made[] = []
  const ended = new AbortController()
  let next = 0
  let done = 0
  const task: WorkerTask = { entry, outDir, planned: pages.map(({ path }) => path) }
  const workers = Array.from({ length: threads }, () => new Worker(RENDER_WORKER, { workerData: task, resourceLimits }))
  try {
    await Promise.all(workers.map((worker) => feed(worker)))
  } finally {
    ended.abort()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return {
    faults: faults.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    made: { digests: new Map(made.flatMap(({ digests }) => [...digests])), seen: seenByAll(made.map(({ seen }) => seen)) },
  }

  function feed(worker: Worker): Promise<void> {
    const handedOut: number[] = []
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason)
      const order = (given: WorkerOrder) => worker.postMessage(given)
      const giveNext = () => {
        const batch = pages.slice(next, next + BATCH)
        next += batch.length
        if (batch.length > 0) order(batch.map(routeOf))
        if (batch.length > 0) handedOut.push(batch.length)
        else if (handedOut.length === 0) order('done')
      }
      signal.addEventListener('abort', stop, { signal: ended.signal })
      if (signal.aborted) stop()
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`En tråd som gör sidor dog (${code}).`)))
      worker.on('message', (answer: WorkerAnswer) => {
        if ('made' in answer) {
          made.push(answer.made)
          return resolve()
        }
        faults.push(...answer.faults)
        done += handedOut.shift() ?? 0
        onProgress?.(done, pages.length)
        try {
          giveNext()
        } catch (error) {
          reject(error)
        }
      })
      for (let batch = 0; batch < HANDED_OUT; batch++) giveNext()
    })
  }
}
