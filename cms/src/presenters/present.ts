import type { GatedType } from '../gate/gated-types.ts'
import { presentActivity } from './present-activity.ts'
import { presentAgreement } from './present-agreement.ts'
import { presentIndicator } from './present-indicator.ts'
import { presentMunicipality } from './present-municipality.ts'
import { presentPoliceArea } from './present-police-area.ts'
import { presentProblem } from './present-problem.ts'
import { presentPromise } from './present-promise.ts'
import { presentUpdate } from './present-update.ts'
import type { Stored } from './stored.ts'

/** A stored row in the contract's shape, unchecked. Activities are a promise's own, in any order. */
export function present(type: GatedType, row: Stored, activities: readonly Stored[] = []): object {
  switch (type) {
    case 'municipality':
      return presentMunicipality(row)
    case 'policeArea':
      return presentPoliceArea(row)
    case 'agreement':
      return presentAgreement(row)
    case 'problem':
      return presentProblem(row)
    case 'promise':
      return presentPromise(row, activities)
    case 'activity':
      return presentActivity(row)
    case 'update':
      return presentUpdate(row)
    case 'indicator':
      return presentIndicator(row)
  }
}
