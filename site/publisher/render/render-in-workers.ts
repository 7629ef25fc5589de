import { Worker } from 'node:worker_threads'
import type { Route } from '../../src/routes/route.ts'
import type { Progress } from '../build-step.ts'
import type { PageFault } from './render-pages.ts'
import type { WorkerAnswer, WorkerTask } from './render-worker.ts'

/** Large enough that handing over costs little, small enough that the threads end together. */
const BATCH = 32

type Job = { entry: string; routes: readonly Route[]; outDir: string; threads: number; signal: AbortSignal; onProgress?: Progress }

/**
 * Renders pages on several threads, each of which writes what it has rendered into `outDir`. Out: the pages that could
 * not be rendered. Throws what the disk throws, an error when a thread dies, and the signal's reason when it aborts;
 * no thread is left running then.
 */
export async function renderInWorkers({ entry, routes, outDir, threads, signal, onProgress }: Job): Promise<PageFault[]> {
  const faults: PageFault[] = []
  const ended = new AbortController()
  let next = 0
  let done = 0
  const task: WorkerTask = { entry, outDir }
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task }))
  try {
    await Promise.all(workers.map((worker) => feed(worker)))
  } finally {
    ended.abort()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return faults.toSorted((a, b) => (a.path < b.path ? -1 : 1))

  function feed(worker: Worker): Promise<void> {
    let asked = 0
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason)
      const giveNext = () => {
        const batch = routes.slice(next, next + BATCH)
        next += batch.length
        asked = batch.length
        if (batch.length === 0) resolve()
        else worker.postMessage(batch)
      }
      signal.addEventListener('abort', stop, { signal: ended.signal })
      if (signal.aborted) stop()
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`En tråd som gör sidor dog (${code}).`)))
      worker.on('message', (answer: WorkerAnswer) => {
        faults.push(...answer)
        done += asked
        onProgress?.(done, routes.length)
        giveNext()
      })
      giveNext()
    })
  }
}
