import { activity } from './activity.ts'
import { approvals } from './approvals.ts'
import { frame } from './frame.ts'
import { kommun } from './kommun.ts'
import { svLabels } from './labels.ts'
import { svPhrases } from './phrases.ts'
import { promise } from './promise.ts'
import { sources } from './sources.ts'
import { withdrawn } from './withdrawn.ts'

/** Every word of the pages that there are in both languages, room by room. */
export const sv = { say: svPhrases, labels: svLabels, frame, kommun, promise, activity, sources, approvals, withdrawn }
export type Words = typeof sv
