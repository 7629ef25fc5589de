import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'

const WORDS: Record<ActivityStanding, string> = {
  done: 'done',
  partlyDone: 'partly done',
  ongoing: 'under way',
  planned: 'planned',
  late: 'late',
  silent: 'without a follow-up',
  notDone: 'not done',
  cancelled: 'dropped',
}

/** The words after a count of activities: "3 of 7 done". */
export const standingOf = (standing: ActivityStanding): string => WORDS[standing]
