import { z } from 'zod'
import { agreement } from './agreement.ts'
import { indicator } from './indicator.ts'
import { municipality } from './municipality.ts'
import { policeArea } from './police-area.ts'
import { problem } from './problem.ts'
import { promise } from './promise.ts'
import { update } from './update.ts'

/** Everything that can be public, told apart by `type`. */
export const publicDocument = z.discriminatedUnion('type', [municipality, policeArea, agreement, problem, promise, update, indicator])
export type PublicDocument = z.infer<typeof publicDocument>
export type DocumentType = PublicDocument['type']

/** The name a document keeps for ever: kommunkod, slug or reference. Unique within its type. */
export function documentRef(document: PublicDocument): string {
  switch (document.type) {
    case 'municipality':
      return document.code
    case 'policeArea':
      return document.slug
    default:
      return document.ref
  }
}

/** Kommunkoder of the kommuner that a document concerns. */
export function concernedMunicipalities(document: PublicDocument): string[] {
  switch (document.type) {
    case 'municipality':
      return [document.code]
    case 'policeArea':
    case 'agreement':
      return document.municipalities
    default:
      return [document.municipality]
  }
}
