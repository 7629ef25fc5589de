import { municipalityStateLabel } from '@lovat/shared/delivery/municipality-state'
import * as labels from '@lovat/shared/text/labels'
import type { Labels } from '../labels.ts'

export const svLabels: Labels = { ...labels, municipalityStateLabel }
