import { readControl } from './control-file.ts'
import type { Outcome } from './orders.ts'
import type { PublisherStatus, Told } from './serve-control.ts'

const ANSWER_WITHIN_MS = 5000

/** What the publisher of a folder says of itself. Undefined when none runs there, as far as this computer can tell. */
export async function askStatus(controlFile: string): Promise<PublisherStatus | undefined> {
  const response = await ask(controlFile, 'GET', '/status', AbortSignal.timeout(ANSWER_WITHIN_MS))
  return response?.ok ? ((await response.json()) as PublisherStatus) : undefined
}

/** Gives an order and waits until it is done. Out: what came of it; undefined when no publisher runs, or it died meanwhile. */
export async function giveOrder(
  controlFile: string,
  order: string,
  onProgress: (done: number, of: number) => void,
): Promise<Outcome | undefined> {
  const response = await ask(controlFile, 'POST', order)
  if (!response?.ok || response.body === null) return undefined
  let outcome: Outcome | undefined
  let rest = ''
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const told = JSON.parse(line) as Told
        if ('ok' in told) outcome = told
        else onProgress(told.done, told.of)
      }
    }
  } catch {
    // It died meanwhile, and its answer with it.
  }
  return outcome
}

async function ask(controlFile: string, method: string, path: string, signal?: AbortSignal): Promise<Response | undefined> {
  const control = await readControl(controlFile)
  if (control === undefined) return undefined
  const headers = { authorization: `Bearer ${control.token}` }
  return fetch(`http://127.0.0.1:${control.port}${path}`, { method, headers, ...(signal && { signal }) }).catch(() => undefined)
}
