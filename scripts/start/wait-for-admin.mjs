import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../setup/failure.mjs'

const ASK_EVERY_MS = 150
const ANSWER_WITHIN_MS = 30_000
const BROKEN_FOR_MS = 60_000

/** Waits until the login page answers as it should. Errors in a row for a minute are a fault, silence is a slow start. */
export async function waitForAdmin(url, { signal, logFile, brokenForMs = BROKEN_FOR_MS }) {
  let brokenSince
  for (;;) {
    signal?.throwIfAborted()
    const status = await ask(url)
    if (status === 200) return
    brokenSince = status === undefined ? undefined : (brokenSince ?? performance.now())
    if (brokenSince !== undefined && performance.now() - brokenSince > brokenForMs) {
      throw new Failure(`Administrationen svarar med fel (${status}) på ${url}. Loggen: ${logFile}`)
    }
    await wait(ASK_EVERY_MS, undefined, { signal })
  }
}

async function ask(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    await response.arrayBuffer()
    return response.status
  } catch {
    return undefined
  }
}
