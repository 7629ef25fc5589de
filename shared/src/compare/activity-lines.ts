import type { Activity } from '../contract/activity.ts'
import { activityKindLabel, goalLabel, newnessLabel } from '../text/labels.ts'
import { type DocumentLine, group, inEachLanguage, type MemberLines, type MembersOf, one } from './member-lines.ts'
import { asParty, asTarget, asTiming } from './read-object.ts'
import { asDate, asWritten, choiceOf, listOf, membersOf } from './read-value.ts'

const activityMembers: MembersOf<Omit<Activity, 'ref'>> = {
  text: inEachLanguage('Vad ska göras'),
  purpose: inEachLanguage('Syfte'),
  kind: one('Slag', choiceOf(activityKindLabel)),
  responsible: one('Ansvarig part', asParty),
  responsibleRole: one('Ansvarig roll'),
  helpers: one('Medverkande', listOf(asWritten)),
  target: one('Mål', asTarget),
  notMeasurableReason: inEachLanguage('Går inte att mäta'),
  timing: one('När', asTiming),
  goal: one('Vad det ska leda till', choiceOf(goalLabel)),
  newness: one('Är det nytt', choiceOf(newnessLabel)),
  whyThisWorks: inEachLanguage('Varför vi tror att det fungerar'),
  followUpMethod: inEachLanguage('Så följs det upp'),
  place: one('Plats'),
  nextUpdateDue: one('Nästa uppföljning senast', asDate),
}

/**
 * The activities of a promise: "Aktivitet 2: Mål". Their keys are their references, so that one that moves is still itself;
 * the order is a line of its own, because it is part of what is approved.
 */
export const activityLines: MemberLines = (value, key) => {
  if (!Array.isArray(value)) return one('Aktiviteter')(value, key)
  const names = namesOf(value)
  const order = one('Aktiviteternas ordning', listOf(asWritten))(names, key)
  return [...value.flatMap((item, index): DocumentLine[] => linesOfOne(item, index, `${key}.${names[index]}`)), ...order]
}

const linesOfOne = (item: unknown, index: number, key: string): DocumentLine[] => {
  const { ref: _ref, ...members } = membersOf(item)
  return typeof item === 'object' && item !== null
    ? group(`Aktivitet ${index + 1}`, activityMembers)(members, key)
    : one(`Aktivitet ${index + 1}`)(item, key)
}

/** A draft's activity may lack its reference, and two may share one; the place in the list then tells them apart. */
function namesOf(activities: readonly unknown[]): string[] {
  const refs = activities.map((activity) => asWritten(membersOf(activity).ref))
  return refs.map((ref, index) =>
    ref === '' || refs.indexOf(ref) !== index ? [ref, `plats ${index + 1}`].filter(Boolean).join(', ') : ref,
  )
}
