import type { DocumentType } from '@lovat/shared/contract/public-document'
import { collectionOf } from '../gate/gated-types.ts'

/** The type of document that a collection holds; undefined for one without approvals of its own. */
export function typeOf(collection: string): DocumentType | undefined {
  const found = (Object.entries(collectionOf) as [DocumentType | 'activity', string][]).find(([, slug]) => slug === collection)?.[0]
  return found === 'activity' ? undefined : found
}
