import assert from 'node:assert/strict'
import {
  carryOut,
  isApproved,
  isBeforeTheParties,
  may,
  missing,
  newSheet,
  noes,
  type Party,
  type Said,
  type Sheet,
  save,
  standsAs,
  strike,
  type Verb,
  yeses,
} from './plain-model.ts'
import {
  type Change,
  type Fault,
  NAMES,
  PEOPLE,
  type PersonName,
  type PromiseText,
  type Step,
  type UpdateText,
  type WalkPlan,
} from './walk-steps.ts'

/** What stands on the desk, in the words of the model. */
export type Look = {
  text: string
  live: string | null
  standsAs: string
  yes: string[]
  no: Party[]
  missing: Party[]
  bookedAt: number | null
  isHidden: boolean
  /** The public changes of the document, the newest last: its text, or null where it was withdrawn. */
  public: (string | null)[]
}

export type Doc = 'promise' | 'update'
export type Given = { verb: Verb; who: PersonName; said: Said; seen: string }

/** Lovat as a walk meets it. Everything answers whether it was done; a fault or a refusal leaves everything as it was. */
export type Desk = {
  openUpdate: (text: UpdateText) => Promise<void>
  savePromise: (who: PersonName, change: Change, text: PromiseText, before: PromiseText, fault: Fault | null) => Promise<boolean>
  saveUpdate: (who: PersonName, text: UpdateText, fault: Fault | null) => Promise<boolean>
  give: (doc: Doc, given: Given, fault: Fault | null) => Promise<boolean>
  strike: (at: number, fault: Fault | null) => Promise<void>
  seen: (doc: Doc) => Promise<string>
  look: (doc: Doc) => Promise<Look>
}

/** How often things happened; a walk in which nothing happens proves nothing. */
export type Tally = Record<
  'saved' | 'refused' | 'stale' | 'twice' | 'failed' | 'published' | 'atItsTime' | 'calledOff' | 'withdrawn' | 'returned' | 'restored',
  number
>
export const newTally = (): Tally => ({
  saved: 0,
  refused: 0,
  stale: 0,
  twice: 0,
  failed: 0,
  published: 0,
  atItsTime: 0,
  calledOff: 0,
  withdrawn: 0,
  returned: 0,
  restored: 0,
})

const keyOfText = (text: object) => JSON.stringify(text)
export const isWhole = ({ wording }: PromiseText) => wording !== ''
const partiesOf = ({ hasThird }: PromiseText): Party[] => ['police', 'municipality', ...(hasThird ? (['other'] as const) : [])]
const ofPromise = (text: PromiseText) => ({ text: keyOfText(text), parties: partiesOf(text), isWhole: isWhole(text) })
const ofUpdate = (text: UpdateText) => ({ text: keyOfText(text), parties: ['police'] as const, isWhole: true })

/** Takes a walk, and after every step holds what stands on the desk against the model. Throws where they differ. */
export async function takeWalk(desk: Desk, first: PromiseText, { start, steps }: WalkPlan, tally: Tally): Promise<void> {
  const promise = newSheet(ofPromise(first), 'writer', false)
  const sheets: { promise: Sheet; update?: Sheet } = { promise }
  const texts = { promise: first, update: { words: 'Uppföljning 0.' } as UpdateText }
  const history: PromiseText[] = [first]
  const everPublic = new Set<number>()
  const published: Record<Doc, (string | null)[]> = { promise: [], update: [] }
  const seenBefore: Partial<Record<Doc, string>> = {}
  let words = 0

  const isThere = {
    draft: () => true,
    approved: () => isApproved(promise),
    scheduled: () => promise.booked !== null,
    public: () => promise.live !== null,
  }
  for (let turns = 0; !isThere[start]() && turns < 6; turns++) await take({ ...ONWARD, choice: start === 'scheduled' ? 1 : 0 })
  for (const step of steps) await take(step)
  // What is booked must not come due in somebody else's walk.
  await strikeAt(Number.MAX_SAFE_INTEGER, null)

  async function take(step: Step): Promise<void> {
    const { doc } = step
    if (doc === 'update' && !sheets.update) {
      await desk.openUpdate(texts.update)
      sheets.update = newSheet(ofUpdate(texts.update), 'policeWriter', true)
    }
    const sheet = sheets[doc] ?? promise
    const isTime = step.kind === 'clock' || (step.kind === 'onward' && sheet.booked !== null)
    if (isTime) return strikeAt(step.choice, step.fault)
    const onward = nextVerb(sheet, step.choice)
    const wanted = isVerb(step.kind) ? step.kind : undefined
    const verb = step.kind === 'onward' || (wanted && step.isSensible && !isPossible(sheet, wanted)) ? onward : wanted
    if (verb) await command(step, doc, sheet, verb)
    else if (doc === 'update') await writeUpdate(step, sheet)
    else await writePromise(step, isVerb(step.kind) || step.kind === 'onward' ? 'summary' : (step.kind as Change))
    await compare(step, doc)
  }

  async function command(step: Step, doc: Doc, sheet: Sheet, verb: Verb): Promise<void> {
    words += 1
    const said: Said = {
      words: `Ord nummer ${words}.`,
      ...(step.choice % 6 !== 5 && { note: `Not ${step.choice % 2}.` }),
      at: (step.choice % 5) * 2 + (doc === 'promise' ? 1 : 2),
      embargo: step.choice % 3 === 0,
    }
    const canBePublic = doc === 'promise' || promise.live !== null
    const able = NAMES.filter((name) => may(sheet, verb, PEOPLE[name], said, canBePublic))
    const who = (step.isSensible || step.kind === 'onward' ? able[step.choice % Math.max(able.length, 1)] : undefined) ?? step.who
    const now = await desk.seen(doc)
    const seen = step.isStale ? (seenBefore[doc] ?? now) : now
    const isStale = seen !== now
    const mayBe = !isStale && may(sheet, verb, PEOPLE[who], said, canBePublic)
    const isDone = await desk.give(doc, { verb, who, said, seen }, step.fault)
    expectDone(step, isDone, mayBe, `${who} ${verb} ${doc}`)
    seenBefore[doc] = now
    if (isStale) tally.stale += 1
    if (!isDone) return
    const wasBooked = sheet.booked !== null
    carryOut(sheet, verb, PEOPLE[who], said)
    if (verb === 'publish') notePublic(doc, sheet)
    if (verb === 'withdraw') published[doc].push(null)
    if (verb === 'return') tally.returned += 1
    if (verb === 'withdraw') tally.withdrawn += 1
    if (wasBooked && !sheet.booked && verb !== 'publish' && verb !== 'unschedule') tally.calledOff += 1
    if (!step.isTwice || verb === 'comment') return
    await compare(step, doc)
    assert.equal(await desk.give(doc, { verb, who, said, seen }, null), false, `${verb} was done twice`)
    tally.twice += 1
  }

  async function writePromise(step: Step, change: Change): Promise<void> {
    const text = changed(texts.promise, change, step.choice)
    if (!text) return
    const able: PersonName[] = ['writer', 'policeWriter', 'twoSeats', 'administrator']
    const who = step.isSensible ? (able[step.choice % able.length] as PersonName) : step.who
    const isDone = await desk.savePromise(who, change, text, texts.promise, step.fault)
    expectDone(step, isDone, able.includes(who), `${who} saves ${change}`)
    if (!isDone) return
    tally.saved += 1
    if (change === 'restore') tally.restored += 1
    const wasBooked = promise.booked !== null
    save(promise, who, ofPromise(text))
    if (wasBooked && !promise.booked) tally.calledOff += 1
    texts.promise = text
    history.push(text)
  }

  async function writeUpdate(step: Step, sheet: Sheet): Promise<void> {
    const text = { words: `Uppföljning ${step.choice % 3}.` }
    const able: PersonName[] = ['policeWriter', 'administrator']
    const who = step.isSensible ? (able[step.choice % 2] as PersonName) : step.who
    const isDone = await desk.saveUpdate(who, text, step.fault)
    expectDone(step, isDone, able.includes(who), `${who} saves the update`)
    if (!isDone) return
    tally.saved += 1
    save(sheet, who, ofUpdate(text))
    texts.update = text
  }

  async function strikeAt(at: number, fault: Fault | null): Promise<void> {
    await desk.strike(at, fault)
    const all = (['promise', 'update'] as const).flatMap((doc) => (sheets[doc] ? [{ doc, sheet: sheets[doc] as Sheet }] : []))
    for (const { doc, sheet } of all.toSorted((a, b) => (a.sheet.booked?.at ?? 0) - (b.sheet.booked?.at ?? 0))) {
      const isLeft = sheet.booked !== null && fault !== null && (await desk.look(doc)).bookedAt === sheet.booked.at
      if (isLeft) {
        tally.failed += sheet.booked && sheet.booked.at <= at ? 1 : 0
        continue
      }
      const wasPublic = sheet.round
      if (!strike(sheet, at, doc === 'promise' || promise.live !== null)) continue
      if (sheet.round === wasPublic) tally.calledOff += 1
      else {
        notePublic(doc, sheet)
        tally.atItsTime += 1
      }
    }
    for (const { doc } of all) await compare(null, doc)
  }

  function expectDone({ fault }: Step, isDone: boolean, mayBe: boolean, what: string): void {
    if (isDone || !mayBe || !fault)
      assert.equal(isDone, mayBe, mayBe ? `${what}: should have been done` : `${what}: should not have been done`)
    if (!isDone && mayBe) tally.failed += 1
    if (!isDone && !mayBe) tally.refused += 1
  }

  function notePublic(doc: Doc, sheet: Sheet): void {
    tally.published += 1
    published[doc].push(sheet.text)
    if (doc === 'promise') for (const { number } of texts.promise.activities) everPublic.add(number)
  }

  async function compare(step: Step | null, doc: Doc): Promise<void> {
    const sheet = sheets[doc]
    if (!sheet) return
    const expected: Look = {
      text: sheet.text,
      live: sheet.live?.text ?? null,
      standsAs: standsAs(sheet),
      yes: [...yeses(sheet)].map(([party, by]) => `${party} ${by}`).toSorted(),
      no: noes(sheet).toSorted(),
      missing: missing(sheet).toSorted(),
      bookedAt: sheet.booked?.at ?? null,
      isHidden: sheet.isHidden,
      public: published[doc],
    }
    assert.deepEqual(await desk.look(doc), expected, `after ${step?.kind ?? 'the clock'}`)
  }

  /** Undefined where there is nothing to change in that way. */
  function changed(text: PromiseText, change: Change, choice: number): PromiseText | undefined {
    const { activities } = text
    const which = activities[choice % Math.max(activities.length, 1)]
    switch (change) {
      case 'title':
        return { ...text, title: `${first.title.replace(/ i år$/, '')}${choice % 2 === 0 ? '' : ' i år'}` }
      case 'wording':
        return { ...text, wording: choice % 4 === 0 ? '' : `Vi lovar ${choice % 2}.` }
      case 'summary':
        return { ...text, summary: `Kort ${choice % 3}.` }
      case 'english':
        return { ...text, english: choice % 3 === 0 ? '' : `Short ${choice % 3}.` }
      case 'third':
        return { ...text, hasThird: !text.hasThird }
      case 'addActivity': {
        if (activities.length > 2) return undefined
        const number = Math.max(0, ...activities.map((one) => one.number)) + 1
        return { ...text, activities: [...activities, { number, text: `Vi gör ${choice % 2}.` }] }
      }
      case 'editActivity':
        return which && { ...text, activities: activities.map((one) => (one === which ? { ...one, text: `Vi gör ${choice % 3}.` } : one)) }
      case 'deleteActivity':
        return which && !everPublic.has(which.number) ? { ...text, activities: activities.filter((one) => one !== which) } : undefined
      case 'restore': {
        const { activities: _, ...older } = history[choice % history.length] as PromiseText
        return { ...text, ...older }
      }
    }
  }
}

const VERBS = new Set<string>([
  'submit',
  'correct',
  'approve',
  'return',
  'recall',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'comment',
] satisfies Verb[])
const isVerb = (kind: string): kind is Verb => VERBS.has(kind)
const ONWARD: Step = {
  kind: 'onward',
  doc: 'promise',
  who: 'writer',
  isSensible: true,
  choice: 0,
  isStale: false,
  isTwice: false,
  fault: null,
}

/** Whether the document stands so that somebody could; who it is that may is looked at when it is done. */
function isPossible(sheet: Sheet, verb: Verb): boolean {
  const state = standsAs(sheet)
  if (verb === 'withdraw') return sheet.live !== null
  if (verb === 'submit' || verb === 'correct') return state === 'draft' || state === 'returned'
  if (verb === 'publish' || verb === 'schedule') return state === 'approved'
  if (verb === 'unschedule') return sheet.booked !== null || sheet.isHidden
  return verb === 'comment' || isBeforeTheParties(sheet)
}

/** What brings a document nearer to the public; undefined where the text has to be changed first. */
function nextVerb(sheet: Sheet, choice: number): Verb | undefined {
  const publish: Verb = choice % 3 === 1 ? 'schedule' : 'publish'
  const next: Record<string, Verb> = { draft: 'submit', returned: 'submit', submitted: 'approve', approved: publish }
  return next[standsAs(sheet)]
}
