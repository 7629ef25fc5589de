import type { Activity } from '@lovat/shared/contract/activity'
import type { Municipality } from '@lovat/shared/contract/municipality'
import type { PromiseDocument } from '@lovat/shared/contract/promise'
import { slugify } from '@lovat/shared/text/slug'
import type { Random } from './random.ts'
import { heading, paragraph, sentence } from './swedish-text.ts'

const ACTIVITIES = 5
const KINDS = ['inspection', 'meeting', 'campaign', 'safetyWalk', 'footPatrol', 'presence'] as const
const THEMES = ['traffic', 'drugs', 'youth', 'publicSpace', 'violence', 'vandalism'] as const
const SEASONS = ['spring', 'summer', 'autumn'] as const

export const police = { kind: 'police', name: 'Polisen' } as const

/** A promise of a kommun with five activities, in texts of the lengths that real ones have. */
export function nationalPromise(random: Random, of: Municipality, year: number, number: number): PromiseDocument {
  const ref = `ML-${of.code}-${year}-${number}`
  const kommun = { kind: 'municipality', name: of.legalName } as const
  const title = heading(random)
  return {
    type: 'promise',
    ref,
    municipality: of.code,
    year,
    slug: `${slugify(title)}-${number}`.slice(-80).replace(/^-/, ''),
    title: { sv: title },
    summary: { sv: sentence(random) },
    wording: { sv: paragraph(random, random.between(250, 700)) },
    plainLanguage: { sv: paragraph(random, random.between(150, 350)) },
    parties: [police, kommun],
    themes: [random.pick(THEMES)],
    problems: [],
    sources: [{ kind: 'citizenDialogue', title: `Medborgardialog i ${of.name}`, date: `${year - 1}-10-12`, participants: 45 }],
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    activities: Array.from({ length: ACTIVITIES }, (_, index) => activity(random, `${ref}-${index + 1}`, year, kommun)),
  }
}

function activity(random: Random, ref: string, year: number, kommun: Activity['responsible']): Activity {
  return {
    ref,
    text: { sv: sentence(random) },
    purpose: { sv: sentence(random) },
    kind: random.pick(KINDS),
    responsible: random.pick([police, kommun]),
    helpers: [],
    target: { op: 'atLeast', value: random.between(1, 40), unit: { sv: 'tillfällen' } },
    timing: { kind: 'season', season: random.pick(SEASONS), year },
  }
}
