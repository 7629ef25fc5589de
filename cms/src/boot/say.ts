/** What the start command listens for: one line of JSON on stdout after the word LOVAT. */
export type BootEvent =
  | { event: 'step'; text: string; ms?: number }
  | { event: 'accounts'; accounts: { role: string; email: string; password: string }[] }
  | { event: 'ready'; url: string }
  | { event: 'error'; text: string }

export const say = (event: BootEvent): void => {
  process.stdout.write(`LOVAT ${JSON.stringify(event)}\n`)
}

/** Says what is being done and, when it is done, how long it took. */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  say({ event: 'step', text })
  const start = performance.now()
  const result = await work()
  say({ event: 'step', text, ms: Math.round(performance.now() - start) })
  return result
}
