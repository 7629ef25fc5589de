const LOOK_AT_PARENT_EVERY_MS = 500

// One Ctrl-C may come twice: from the terminal, and from an npm that passes it on.
const SAME_WISH_MS = 300

/**
 * Two abort signals: `stop` when somebody wants this to end, `hurry` when they ask again.
 * npm dies of SIGTERM without passing it on, so under npm the death of the parent is taken as the wish to end.
 */
export function listenForStop({ env = process.env } = {}) {
  const stop = new AbortController()
  const hurry = new AbortController()
  let asked
  const ask = () => {
    const now = performance.now()
    if (asked === undefined) stop.abort()
    else if (now - asked > SAME_WISH_MS) hurry.abort()
    asked ??= now
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  if (env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid
    const timer = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(timer)
      ask()
    }, LOOK_AT_PARENT_EVERY_MS).unref()
  }
  // What is written to a terminal that is gone must not end us before the children are.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return { stop: stop.signal, hurry: hurry.signal }
}
