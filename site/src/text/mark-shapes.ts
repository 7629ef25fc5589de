import type { VerdictValue } from '@lovat/shared/contract/update'
import type { ActivityStanding } from '@lovat/shared/delivery/activity-standing'
import type { MunicipalityState } from '@lovat/shared/delivery/municipality-state'

export type MarkShape = ActivityStanding | VerdictValue | MunicipalityState

/** What is drawn inside a mark of 16 by 16: circles are activities, squares are verdicts, strokes and rings are kommuner. */
export const MARK_SHAPES: Readonly<Record<MarkShape, string>> = {
  done: '<circle class="solid" cx="8" cy="8" r="6.75"/><path class="knock" d="m5 8.3 2.2 2.2L11 6"/>',
  partlyDone: '<circle cx="8" cy="8" r="6.75"/><path d="m5 8.3 2.2 2.2L11 6"/>',
  ongoing: '<path class="half" d="M8 1.25a6.75 6.75 0 0 0 0 13.5z"/><circle class="ring-going" cx="8" cy="8" r="6.75"/>',
  planned: '<circle class="faint" cx="8" cy="8" r="6.75"/>',
  late: '<path class="gap" d="M8 1 15 8 8 15 1 8z"/>',
  silent: '<circle class="gap" cx="8" cy="8" r="6.5" stroke-dasharray="2.2 2.9"/>',
  notDone: '<circle class="gap" cx="8" cy="8" r="6.75"/><path d="m5.5 5.5 5 5m0-5-5 5"/>',
  cancelled: '<circle class="faint" cx="8" cy="8" r="6.75"/><path d="M4.5 8h7"/>',
  kept: '<rect class="solid" x="1.25" y="1.25" width="13.5" height="13.5" rx="1.5"/><path class="knock" d="m4.5 8.4 2.5 2.5L11.5 5.5"/>',
  partlyKept: '<path class="half" d="M2 14 14 2v12z"/><rect x="1.25" y="1.25" width="13.5" height="13.5" rx="1.5"/><path d="m2 14 12-12"/>',
  notKept: '<rect class="gap" x="1.25" y="1.25" width="13.5" height="13.5" rx="1.5"/><path d="m5 5 6 6m0-6-6 6"/>',
  cannotBeAssessed: '<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" stroke-dasharray="2.4 2.6"/><path d="M5 8h6"/>',
  inForce: '<circle class="solid" cx="8" cy="8" r="6"/>',
  underPreparation: '<path class="half" d="M8 2a6 6 0 0 0 0 12z"/><circle class="ring-going" cx="8" cy="8" r="6"/>',
  expired: '<circle cx="8" cy="8" r="6"/>',
  missing: '<path class="faint" d="M4 8h8"/>',
}
