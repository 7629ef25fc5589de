/**
 * Whether a form was sent from a page of this site. In: the headers of the POST, and the origins that are this site. The
 * session's cookie goes with requests from here alone already; this also holds for logging in, where there is none yet.
 */
export function isOwnForm(headers: Headers, ownOrigins: readonly string[]): boolean {
  const origin = headers.get('Origin')
  return origin === null ? headers.get('Sec-Fetch-Site') === 'same-origin' : ownOrigins.includes(origin)
}
