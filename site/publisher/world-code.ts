/**
 * What makes routes of a ledger. Compiled together with the pages, so that pages of an older version are always given the
 * routes that they were written for.
 */
export { gonePaths } from '../src/routes/gone-paths.ts'
export { pagesInParts, routeOf } from '../src/routes/routes.ts'
export { evidenceIn } from './evidence-of.ts'
export { fold } from './fold.ts'
