import type { DocumentType } from '@lovat/shared/contract/public-document'

/** Activities are gated too, but become public only inside their promise. */
export type GatedType = DocumentType | 'activity'

export type GatedSlug = 'municipalities' | 'police-areas' | 'agreements' | 'problems' | 'promises' | 'activities' | 'updates' | 'indicators'

export const collectionOf: Record<GatedType, GatedSlug> = {
  municipality: 'municipalities',
  policeArea: 'police-areas',
  agreement: 'agreements',
  problem: 'problems',
  promise: 'promises',
  activity: 'activities',
  update: 'updates',
  indicator: 'indicators',
}
