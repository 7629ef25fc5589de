export const HOME = '/godkann'
const ANYWHERE = 'http://here.invalid'

/**
 * Where somebody was going before they had to log in. In: what a form or an address says, which anybody can have written.
 * Out: that path when it is one of the approval pages of this site, else their first page.
 */
export function pathWithin(wanted: unknown): string {
  // Browsers read `/\` as `//`, and leave out tabs and line breaks.
  if (typeof wanted !== 'string' || !/^\/godkann(?:[/?]|$)/.test(wanted) || /[\\\p{Cc}]/u.test(wanted)) return HOME
  const { origin, pathname, search } = new URL(wanted, ANYWHERE)
  const isWithin = origin === ANYWHERE && (pathname === HOME || pathname.startsWith(`${HOME}/`))
  return isWithin ? pathname + search : HOME
}

export const pathOf = (collection: string, id: string): string => `${HOME}/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`
