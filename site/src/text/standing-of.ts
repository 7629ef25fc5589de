import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'

const WORDS: Record<ActivityStanding, readonly [one: string, many: string]> = {
  done: ['genomförd', 'genomförda'],
  partlyDone: ['delvis genomförd', 'delvis genomförda'],
  ongoing: ['pågår', 'pågår'],
  planned: ['planerad', 'planerade'],
  late: ['försenad', 'försenade'],
  silent: ['utan uppföljning', 'utan uppföljning'],
  notDone: ['ej genomförd', 'ej genomförda'],
  cancelled: ['har utgått', 'har utgått'],
}

/** The word after a count of activities: "1 av 7 genomförd", "3 av 7 genomförda". */
export const standingOf = (standing: ActivityStanding, count: number): string => WORDS[standing][count === 1 ? 0 : 1]
