import { setTimeout as wait } from 'node:timers/promises'
import { activityRow, promiseRow } from './promise-rows.mjs'
import { signedIn } from './signed-in.mjs'
import { whenPage } from './wait-for-page.mjs'

/** Asked so often that asking is not what is measured. */
const ASK_EVERY_MS = 4
/** Neither process has compiled its way through the code the first times. */
const WARM_UP = 10
/** No promise is changed more often than this: its history is read with it, and would be longer than any real one. */
const CHANGES_OF_ONE = 5

/**
 * Changes a promise, has both parties approve it, and publishes it, again and again. Out: in milliseconds, by step, how long the
 * publication took to be answered, then to be seen on the page, both together, and until the panel said so; and how much
 * processor the CMS and the publisher used from the click to the page.
 */
export async function publishAgain(times, { api, site, password, stop, processorTimes }) {
  const [writer, ...approvers] = await Promise.all(
    ['skribent', 'polis', 'kommun'].map((name) => signedIn(api, { email: `${name}@matning.example`, password })),
  )
  await followed(site, stop)
  const [municipality] = (await writer('/municipalities?sort=code&limit=1&depth=0')).docs
  const spent = { answered: [], seen: [], whole: [], told: [], cms: [], publisher: [] }
  let promise
  for (let time = 1 - WARM_UP; time <= times; time++) {
    if ((time + WARM_UP) % CHANGES_OF_ONE === 1) promise = await newPromise(writer, municipality)
    const text = `Mätning ${time} av ${times}, ${crypto.randomUUID()}.`
    const { page, publish, isTold } = await approved(promise, text, { writer, approvers, municipality, site })
    const before = processorTimes()
    const began = performance.now()
    const seen = whenPage(page, { stop, isRight: (html) => html.includes(text), askEveryMs: ASK_EVERY_MS })
    await publish()
    const answered = performance.now()
    const shown = await seen
    const [cms, publisher] = processorTimes().map((after, index) => after - before[index])
    const told = await whenTold(isTold, stop)
    if (time < 1) continue
    const whole = shown - began
    for (const [step, ms] of Object.entries({
      answered: answered - began,
      seen: Math.max(0, shown - answered),
      whole,
      told: told - began,
      cms,
      publisher,
    }))
      spent[step].push(ms)
  }
  return spent
}

async function newPromise(writer, municipality) {
  const { doc } = await writer('/promises?draft=true&depth=0', {
    ...promiseRow(municipality.id, `Mätning ${crypto.randomUUID()}`),
    year: 2027,
  })
  await writer('/activities?draft=true&depth=0', activityRow(doc.id))
  return doc
}

/** A changed text that only waits for somebody to press the button. */
async function approved(promise, text, { writer, approvers, municipality, site }) {
  const { doc } = await writer(`/promises/${promise.id}?locale=sv&depth=0&draft=true`, { summary: text }, 'PATCH')
  const workflow = `/workflow/promises/${promise.id}`
  const { contentHash } = (await writer(workflow)).state
  const { view } = await writer(`${workflow}/submit`, { seen: contentHash, changeNote: 'En mätning.' })
  const asSeen = { seen: view.state.contentHash }
  for (const approver of approvers) await approver(`${workflow}/approve`, asSeen)
  return {
    page: new URL(`/${municipality.slug}/${doc.year}/${doc.slug}/`, site),
    publish: () => writer(`${workflow}/publish`, asSeen),
    isTold: async () => (await writer(`${workflow}/site`)).standing?.kind === 'live',
  }
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

async function whenTold(isTold, stop) {
  for (;;) {
    stop.throwIfAborted()
    if (await isTold()) return performance.now()
    await wait(ASK_EVERY_MS)
  }
}
