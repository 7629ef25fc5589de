import { dayOf } from '../fields/day.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentSources = (sources: Stored[] | null | undefined) =>
  (sources ?? []).map(({ kind, title, date, participants, url }) => withoutEmpty({ kind, title, date: dayOf(date), participants, url }))
