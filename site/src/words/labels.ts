import type { municipalityStateLabel } from '@lovat/shared/delivery/municipality-state'
import type * as swedish from '@lovat/shared/text/labels'

type Tables = Pick<
  typeof swedish,
  | 'activityStatusLabel'
  | 'standingLabel'
  | 'activityKindLabel'
  | 'goalLabel'
  | 'newnessLabel'
  | 'perspectiveLabel'
  | 'updateKindLabel'
  | 'verdictLabel'
  | 'shortfallReasonLabel'
  | 'effectLabel'
  | 'evidenceKindLabel'
  | 'sourceKindLabel'
  | 'themeLabel'
  | 'withdrawalReasonLabel'
> & { municipalityStateLabel: typeof municipalityStateLabel }

/** A word for every code that pages in both languages show. */
export type Labels = { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> }
