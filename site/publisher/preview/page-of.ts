import type { PublicDocument } from '@lovat/shared/contract/public-document'
import type { Route } from '../../src/routes/route.ts'

/**
 * The page on which readers would see a document. In: the document, and the pages of its kommun with the document in them.
 * Out: its own page, or that of what it belongs to; undefined where it shows on none.
 */
export function pageOf(document: PublicDocument, routes: readonly Route[]): Route | undefined {
  switch (document.type) {
    case 'promise':
      return promisePage(routes, document.ref)
    case 'update':
      return promisePage(routes, document.promise)
    case 'problem':
      return routes.find(({ page, props }) => page === 'promise' && props.problems.some(({ ref }) => ref === document.ref))
    case 'policeArea':
      return undefined
    default:
      return routes.find(({ page }) => page === 'kommun')
  }
}

const promisePage = (routes: readonly Route[], promise: string): Route | undefined =>
  routes.find(({ page, props }) => page === 'promise' && props.ref === promise)
