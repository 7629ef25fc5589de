type Out = { isTTY?: boolean; write(text: string): unknown }

/**
 * Tells how far a long work has come: on a terminal on one line that is rewritten, elsewhere at each tenth. In: where to,
 * and what is done. Out: a function of how many are done of how many, and `end`, to be called before anything else is said.
 */
export function showProgress(out: Out, what: string) {
  let shown = -1
  return {
    at(done: number, of: number): void {
      const share = of === 0 ? 100 : Math.floor((100 * done) / of)
      const step = out.isTTY ? share : Math.floor(share / 10) * 10
      if (step === shown) return
      shown = step
      const text = `${what}: ${done} av ${of} (${share} %)`
      out.write(out.isTTY ? `\r\u001B[2K${text}` : `${text}\n`)
    },
    end(): void {
      if (out.isTTY && shown >= 0) out.write('\r\u001B[2K')
    },
  }
}
