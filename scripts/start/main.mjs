import { duration } from '../setup/duration.mjs'
import { installIfNeeded } from '../setup/install.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { createProgress } from '../setup/progress.mjs'
import { root } from '../setup/root.mjs'
import { listenForStop } from '../setup/stop-signals.mjs'
import { childEnvironment } from './child-environment.mjs'
import { createChildren } from './children.mjs'
import { createHouse } from './house.mjs'
import { openHouse } from './open-house.mjs'
import { checkedSettings, preflight } from './preflight.mjs'
import { keptSecret } from './secret.mjs'

/** The whole of `npm start`: returns when somebody has asked it to end, throws a Failure when it cannot go on. */
export async function main() {
  const began = performance.now()
  const { stop, hurry } = listenForStop()
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
  const progress = createProgress()
  const { settings, env } = checkedSettings({ root, env: process.env })
  const held = await preflight({ settings, progress })
  try {
    await installIfNeeded({ root, progress, stop })
    if (stop.aborted) return
    const node = findNode(root)
    const secret = settings.PAYLOAD_SECRET ?? keptSecret(settings.LOVAT_DATA)
    const children = createChildren({
      node,
      env: childEnvironment({ env, settings, node, secret }),
      logFolder: settings.LOVAT_DATA,
      onChange: held.record,
    })
    const house = createHouse({ children, progress })
    const ending = new AbortController()
    stop.addEventListener('abort', () => ending.abort(), { once: true })
    try {
      const opening = open({ settings, house, progress, stop: ending.signal, began }).catch((error) => {
        // Cut off by us: not a fault.
        if (!ending.signal.aborted) throw error
      })
      await Promise.race([opening, house.fault, stopped])
      await Promise.race([house.fault, stopped])
    } finally {
      // Also after a fault: whoever waits for an answer that never comes would keep this process alive.
      ending.abort()
      progress.close()
      house.showAccounts()
      if (stop.aborted) progress.line('Avslutar …')
      await children.endAll({ hurry })
    }
    progress.line('Allt är avslutat.')
  } finally {
    progress.close()
    held.close()
  }
}

async function open({ settings, house, progress, stop, began }) {
  const { site, admin } = await openHouse({ root, settings, house, progress, stop })
  house.showAccounts()
  for (const line of [
    '',
    `Klart efter ${duration(performance.now() - began)}.`,
    `  Webbplatsen:      ${site}`,
    `  Administrationen: ${admin}`,
    ...ownerMissing(settings),
    'Avsluta med Ctrl-C.',
  ])
    progress.line(line)
}

/** The law wants a name and an address on a public site; on one's own computer nobody needs them. */
function ownerMissing({ SITE_OWNER, SITE_EMAIL }) {
  const missing = [SITE_OWNER ? [] : ['SITE_OWNER'], SITE_EMAIL ? [] : ['SITE_EMAIL']].flat()
  return missing.length === 0 ? [] : [`Innan andra får läsa webbplatsen: sätt ${missing.join(' och ')}, se .env.example.`]
}
