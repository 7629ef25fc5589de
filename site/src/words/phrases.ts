import type { Target, Timing } from '@lovat/shared/contract/activity'
import type { LocalizedText } from '@lovat/shared/contract/primitives'
import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { ProgressProps } from '../routes/activity-props.ts'
import type { Change } from '../text/change-name.ts'

/** What makes texts, numbers and dates into words of a language. */
export type Phrases = {
  /** A text that may have been translated. */
  said: (text: LocalizedText) => MixedText
  /** A name, an office or a title, which is Swedish on every page. */
  name: (text: string) => MixedText
  /** Such a name where it begins a line. */
  alone: (name: MixedText) => MixedText
  join: (texts: readonly MixedText[]) => MixedText
  /** ISO date. */
  longDate: (date: string) => string
  knownDate: (known: string) => string
  wholeNumber: (value: number) => string
  decimalNumber: (value: number) => string
  target: (target: Target) => MixedText
  timing: (timing: Timing) => string
  period: (from: string, to: string) => string
  progress: (progress: ProgressProps) => MixedText
  rollup: (rollup: Rollup) => string
  /** "3 of 7" */
  outOf: (count: number, total: number) => string
  standingOf: (standing: ActivityStanding, count: number) => string
  countedPromises: (count: number) => string
  changeName: (change: Change) => string
}
