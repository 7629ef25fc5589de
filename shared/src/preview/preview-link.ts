import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ledgerEntry } from '../contract/ledger-entry.ts'
import { sha256Hex } from '../contract/primitives.ts'

/** How long a link to a preview can be opened. */
export const PREVIEW_SECONDS = 3600
/** The same for a text under embargo: long enough to be led there by the admin, too short to be passed on. */
export const EMBARGO_PREVIEW_SECONDS = 60

/** Where previews are shown on the site: this and then the link's token. */
export const PREVIEW_PATH = '/forhandsvisning/'
/** The header in which the publisher shows the CMS the token; not in the address, which is written in logs. */
export const PREVIEW_HEADER = 'x-lovat-preview'

/** What a link says: which text of which document, for whom, when it was made and until when it holds (seconds since 1970). */
const previewClaims = z.strictObject({
  version: z.literal(1),
  type: ledgerEntry.shape.type,
  id: z.string().min(1).max(100),
  documentHash: sha256Hex,
  person: z.string().min(1).max(100),
  /** Where in the admin the person came from. */
  back: z.url({ protocol: /^https?$/ }).max(500),
  made: z.int().nonnegative(),
  until: z.int().nonnegative(),
})
export type PreviewClaims = z.infer<typeof previewClaims>

export type PreviewLink = { kind: 'good' | 'expired'; claims: PreviewClaims } | { kind: 'forged' }

/** The token of a link. In: what it says, and the secret that CMS and publisher share. Out: letters that can stand in an address. */
export function signPreview(claims: Omit<PreviewClaims, 'version'>, secret: string): string {
  const said = Buffer.from(JSON.stringify({ version: 1, ...claims })).toString('base64url')
  return `${said}.${seal(said, secret).toString('base64url')}`
}

/**
 * What a token says. In: the token as it came, the secret, and the time. Out: what it says while it holds and when it has
 * expired; `forged` for everything that was not made with the secret, letter by letter. Signatures are compared in constant time.
 */
export function readPreview(token: string, secret: string, now: Date): PreviewLink {
  const [said = '', signed = '', ...rest] = token.split('.')
  const wanted = seal(said, secret)
  const given = Buffer.from(signed, 'base64url')
  const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted) && wanted.toString('base64url') === signed
  if (!isOurs || rest.length > 0) return { kind: 'forged' }
  const claims = previewClaims.safeParse(jsonIn(Buffer.from(said, 'base64url').toString('utf8')))
  if (!claims.success) return { kind: 'forged' }
  return { kind: now.valueOf() < claims.data.until * 1000 ? 'good' : 'expired', claims: claims.data }
}

/** With a name before it, so that nothing else that the secret signs can be taken for a link. */
const seal = (said: string, secret: string): Buffer => createHmac('sha256', secret).update(`lovat-preview-1.${said}`).digest()

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
