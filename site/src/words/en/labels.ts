import * as labels from '@lovat/shared/text/en/labels'
import type { Labels } from '../labels.ts'

export const enLabels: Labels = labels
