import type { DocumentType } from '@lovat/shared/contract/public-document'

export const documentTypeLabel: Record<DocumentType, string> = {
  municipality: 'Kommun',
  policeArea: 'Polisens område',
  agreement: 'Överenskommelse',
  problem: 'Problem',
  promise: 'Löfte',
  update: 'Uppföljning',
  indicator: 'Siffror',
}
