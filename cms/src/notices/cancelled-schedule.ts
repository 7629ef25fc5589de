import type { Schedule } from '@lovat/shared/workflow/editorial-state'
import type { Occasion } from './occasion.ts'

/** The booked publication that came to nothing, from whichever state still knows of it. */
export const cancelledSchedule = ({ state, before }: Pick<Occasion, 'state' | 'before'>): Schedule | null =>
  before?.schedule ?? before?.brokenSchedule ?? state.brokenSchedule ?? state.schedule
