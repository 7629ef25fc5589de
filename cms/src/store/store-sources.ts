import type { Source } from '@lovat/shared/contract/evidence'
import { storedDay } from '../fields/day.ts'

export const storeSources = (sources: readonly Source[]) =>
  sources.map(({ kind, title, date, participants, url }) => ({
    kind,
    title,
    date: date ? storedDay(date) : null,
    participants: participants ?? null,
    url: url ?? null,
  }))
