import type { Words } from '../sv/sv.ts'
import { activity } from './activity.ts'
import { approvals } from './approvals.ts'
import { frame } from './frame.ts'
import { kommun } from './kommun.ts'
import { enLabels } from './labels.ts'
import { enPhrases } from './phrases.ts'
import { promise } from './promise.ts'
import { sources } from './sources.ts'
import { withdrawn } from './withdrawn.ts'

/** What is missing here does not compile. */
export const en: Words = { say: enPhrases, labels: enLabels, frame, kommun, promise, activity, sources, approvals, withdrawn }
