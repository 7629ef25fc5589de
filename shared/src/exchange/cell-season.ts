import type { Timing } from '../contract/activity.ts'
import { seasonLabel } from '../text/labels.ts'
import { type CellForm, fault, read } from './cell-form.ts'

export type SeasonOfYear = Omit<Extract<Timing, { kind: 'season' }>, 'kind'>

const seasons = Object.entries(seasonLabel) as [SeasonOfYear['season'], string][]

/** A season of a year, "hösten 2015" (D10). */
export const seasonCell: CellForm<SeasonOfYear> = {
  read: (text) => {
    const [, word = '', year = ''] = /^(\p{L}+)\s+(\d{4})$/u.exec(text.normalize('NFC').toLowerCase()) ?? []
    const season = seasons.find(([, label]) => label === word)
    if (season) return read({ season: season[0], year: Number(year) })
    const meant = seasons.find(([, label]) => word.length > 2 && label.startsWith(word.slice(0, 3)))
    return fault(`Skriv våren, sommaren, hösten eller vintern och ett årtal, så här: ${meant ? `${meant[1]} ${year}` : 'hösten 2015'}.`)
  },
  write: ({ season, year }) => `${seasonLabel[season]} ${year}`,
  allowed: '`våren`, `sommaren`, `hösten` eller `vintern` och ett årtal: `hösten 2015`',
}
