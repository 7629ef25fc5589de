import { setTimeout as wait } from 'node:timers/promises'
import { activityRow, promiseRow } from './promise-rows.mjs'
import { signedIn } from './signed-in.mjs'
import { whenPage } from './wait-for-page.mjs'

/** Asked so often that asking is not what is measured. */
const ASK_EVERY_MS = 4
/** Neither process has compiled its way through the code the first times. */
const WARM_UP = 5

/**
 * Changes a promise, has both parties approve it, and publishes it, again and again. Out: in milliseconds, by step, how long the
 * publication took to be answered, then to be seen on the page, both together, and until the panel said so.
 */
export async function publishAgain(times, { api, site, password, stop }) {
  const [writer, ...approvers] = await Promise.all(
    ['skribent', 'polis', 'kommun'].map((name) => signedIn(api, { email: `${name}@matning.example`, password })),
  )
  await followed(site, stop)
  const [municipality] = (await writer('/municipalities?sort=code&limit=1&depth=0')).docs
  const promise = (await writer('/promises?draft=true&depth=0', { ...promiseRow(municipality.id, 'Mätning av löfte'), year: 2027 })).doc
  await writer('/activities?draft=true&depth=0', activityRow(promise.id))
  const workflow = `/workflow/promises/${promise.id}`
  const spent = { answered: [], seen: [], whole: [], told: [] }
  for (let time = 1 - WARM_UP; time <= times; time++) {
    const text = `Mätning ${time} av ${times}, ${crypto.randomUUID()}.`
    const { doc } = await writer(`/promises/${promise.id}?locale=sv&depth=0&draft=true`, { summary: text }, 'PATCH')
    const { contentHash } = (await writer(workflow)).state
    const { view } = await writer(`${workflow}/submit`, { seen: contentHash, changeNote: `Mätning ${time}.` })
    const asSeen = { seen: view.state.contentHash }
    for (const approver of approvers) await approver(`${workflow}/approve`, asSeen)
    const page = new URL(`/${municipality.slug}/${doc.year}/${doc.slug}/`, site)
    const began = performance.now()
    const seen = whenPage(page, { stop, isRight: (html) => html.includes(text), askEveryMs: ASK_EVERY_MS })
    await writer(`${workflow}/publish`, asSeen)
    const answered = performance.now()
    const shown = await seen
    const told = await whenTold(() => writer(`${workflow}/site`), stop)
    if (time < 1) continue
    spent.answered.push(answered - began)
    spent.seen.push(Math.max(0, shown - answered))
    spent.whole.push(shown - began)
    spent.told.push(told - began)
  }
  return spent
}

/** The whole ledger has been published. */
async function followed(site, stop) {
  for (;;) {
    stop.throwIfAborted()
    const { lag } = await (await fetch(new URL('/healthz', site))).json()
    if (lag === 0) return
    await wait(500)
  }
}

async function whenTold(ask, stop) {
  for (;;) {
    stop.throwIfAborted()
    if ((await ask()).standing?.kind === 'live') return performance.now()
    await wait(ASK_EVERY_MS)
  }
}
