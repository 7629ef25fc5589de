import { duration } from './duration.mjs'

const REDRAW_MS = 500

/**
 * Says what is going on and for how long. On a terminal the running steps share one line that is rewritten;
 * elsewhere (a log, a service) every step gets one line when it begins and one when it is done.
 */
export function createProgress({ out = process.stdout, now = () => performance.now() } = {}) {
  const running = new Map()
  let drawn = false
  let timer

  const erase = () => {
    if (drawn) out.write('\r\x1b[2K')
    drawn = false
  }
  const draw = () => {
    if (!out.isTTY || running.size === 0) return
    erase()
    const line = [...running.values()].map(({ text, since }) => `${text} … ${duration(now() - since)}`).join(' · ')
    out.write(line.slice(0, Math.max(20, (out.columns ?? 80) - 1)))
    drawn = true
  }
  const line = (text) => {
    erase()
    out.write(`${text}\n`)
    draw()
  }

  return {
    line,
    finished: (text, ms) => line(`✓ ${text} (${duration(ms)})`),
    step(text) {
      const key = Symbol(text)
      const since = now()
      if (!out.isTTY) line(`${text} …`)
      running.set(key, { text, since })
      timer ??= out.isTTY ? setInterval(draw, REDRAW_MS).unref() : undefined
      draw()
      const end = () => running.delete(key)
      return {
        done: (doneText = text) => end() && line(`✓ ${doneText} (${duration(now() - since)})`),
        drop: () => {
          end()
          erase()
          draw()
        },
      }
    },
    /** Nothing may be rewritten any more: what comes next is a sentence that must stay. */
    close() {
      clearInterval(timer)
      running.clear()
      erase()
    },
  }
}
