import type { PublisherAnswer } from '../workflow/site-standing.ts'
import { longMoment } from './dates.ts'
import { entries } from './site-standing-words.ts'

/** The ledger as the CMS has it: its newest number, and when the oldest entry that readers lack was made public. */
export type LedgerSeen = { head: number; missingSince: string | null }
export type SiteOverview = { isWell: boolean; lines: string[] }

/** How the site is, for an administrator: what it shows, how far behind it is and since when, and what is wrong. */
export function siteOverview({ head, missingSince }: LedgerSeen, answer: PublisherAnswer): SiteOverview {
  switch (answer.kind) {
    case 'silent':
      return unwell(`Webbplatsen har inte svarat sedan ${longMoment(answer.since)}. Vad läsare ser går inte att säga.`)
    case 'unclear':
      return unwell('Webbplatsen svarar, men säger inte vad den visar. Den håller kanske på att starta.')
    case 'told': {
      const { published, lastError, errorSince } = answer.health
      if (!answer.isOurLedger) return unwell('Webbplatsen följer en annan liggare än den här.', ...faultLines(lastError, errorSince))
      const lacks = head - (published ?? 0)
      const fault = faultLines(lastError, errorSince)
      if (lacks <= 0)
        return { isWell: fault.length === 0, lines: [`Webbplatsen visar allt som är publicerat, till och med post ${head}.`, ...fault] }
      const since = missingSince === null ? '' : ` sedan ${longMoment(missingSince)}`
      return unwell(
        `Webbplatsen är ${entries(lacks)} efter${since}. Den visar liggaren till och med post ${published ?? 0} av ${head}.`,
        ...fault,
      )
    }
  }
}

const unwell = (...lines: string[]): SiteOverview => ({ isWell: false, lines })

const faultLines = (fault: string | null, since: string | null): string[] =>
  fault === null ? [] : [since === null ? fault : `Sedan ${longMoment(since)}: ${fault}`]
