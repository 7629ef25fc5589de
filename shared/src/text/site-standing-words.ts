import type { SiteStanding } from '../workflow/site-standing.ts'
import { longMoment } from './dates.ts'
import { durationInWords } from './durations.ts'

const ELSEWHERE = 'Administratören ser det på sin startsida.'

/**
 * What the person is told who published or withdrew something. In: where it stands, and whether it was withdrawn. Says
 * that readers see it only when the publisher has confirmed it.
 */
export function siteStandingWords(standing: SiteStanding, { isWithdrawn }: { isWithdrawn: boolean }): string {
  const done = isWithdrawn ? 'Tillbakadraget' : 'Publicerat'
  const seen = isWithdrawn ? 'Webbplatsen visar det' : 'Syns på webbplatsen'
  switch (standing.kind) {
    case 'live':
      return `${done}. ${seen}${sinceWords(standing, isWithdrawn)}.`
    case 'onItsWay':
      return `${done} i liggaren. Webbplatsen är på väg …`
    case 'late':
      return joined(
        `${done} i liggaren ${longMoment(standing.at)}, men det syns inte på webbplatsen än. Den är ${entries(standing.lacks)} efter och försöker igen av sig själv.`,
        standing.fault,
        ELSEWHERE,
      )
    case 'pageFailed':
      return joined(`${done} i liggaren, men sidan kunde inte göras och visas som den var.`, standing.fault, ELSEWHERE)
    case 'otherLedger':
      return `${done} i liggaren, men webbplatsen följer en annan liggare. ${ELSEWHERE}`
    case 'unclear':
      return `${done} i liggaren. Webbplatsen svarar, men säger inte vad den visar. Den håller kanske på att starta.`
    case 'silent':
      return `${done} i liggaren. Webbplatsen har inte svarat sedan ${longMoment(standing.since)}, så det går inte att säga om det syns där.`
  }
}

function sinceWords({ since, tookMs }: Extract<SiteStanding, { kind: 'live' }>, isWithdrawn: boolean): string {
  if (since === null) return ''
  const after = isWithdrawn ? 'efter tillbakadragandet' : 'efter publiceringen'
  return ` sedan ${longMoment(since)}${tookMs === null ? '' : `, ${durationInWords(tookMs)} ${after}`}`
}

/** "1 post", "3 poster". */
export const entries = (count: number): string => `${count} ${count === 1 ? 'post' : 'poster'}`

const joined = (...sentences: (string | null)[]): string => sentences.filter(Boolean).join(' ')
