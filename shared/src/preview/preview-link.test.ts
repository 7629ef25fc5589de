import { describe, expect, test } from 'vitest'
import { type PreviewClaims, readPreview, signPreview } from './preview-link.ts'

const SECRET = 'en-hemlighet-som-delas'
const MADE = 1_800_000_000
const claims: Omit<PreviewClaims, 'version'> = {
  type: 'promise',
  id: '0199-promise',
  documentHash: 'a'.repeat(64),
  person: '0199-person',
  back: 'https://redaktion.example.se/admin/collections/promises/0199-promise',
  made: MADE,
  until: MADE + 3600,
}
const at = (seconds: number): Date => new Date((MADE + seconds) * 1000)
const token = signPreview(claims, SECRET)
const [said = '', signed = ''] = token.split('.')

/** The token with its first words said otherwise, and signed as before. */
const saying = (other: object): string =>
  `${Buffer.from(JSON.stringify({ version: 1, ...claims, ...other })).toString('base64url')}.${signed}`

describe('a link to a preview', () => {
  test('says what it was made with, in letters that an address can hold', () => {
    expect(readPreview(token, SECRET, at(0))).toEqual({ kind: 'good', claims: { version: 1, ...claims } })
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/)
  })

  test.each([
    ['when it is made', 0, 'good'],
    ['in its last second', 3599, 'good'],
    ['when its time is over', 3600, 'expired'],
    ['a year later', 31_536_000, 'expired'],
  ])('%s', (_, seconds, kind) => {
    expect(readPreview(token, SECRET, at(seconds)).kind).toBe(kind)
  })

  test.each([
    ['another document', saying({ id: '0199-other' })],
    ['a document of another type', saying({ type: 'update' })],
    ['another text', saying({ documentHash: 'b'.repeat(64) })],
    ['another person', saying({ person: '0199-chef' })],
    ['a longer time', saying({ until: MADE + 7200 })],
    ['another way back', saying({ back: 'https://annan.example.se/' })],
    ['one letter other in what it says', `${said.slice(0, -1)}${said.endsWith('A') ? 'B' : 'A'}.${signed}`],
    ['one letter other in its signature', `${said}.${signed.startsWith('A') ? 'B' : 'A'}${signed.slice(1)}`],
    [
      'the last bits of its signature, which say nothing',
      `${said}.${signed.slice(0, -1)}${String.fromCharCode(signed.charCodeAt(42) + 1)}`,
    ],
    ['no signature', said],
    ['an empty signature', `${said}.`],
    ['half a signature', `${said}.${signed.slice(0, 20)}`],
    ['a longer signature', `${token}AAAA`],
    ['something after it', `${token}.x`],
    ['nothing', ''],
    ['only a dot', '.'],
  ])('is refused with %s', (_, altered) => {
    expect(readPreview(altered, SECRET, at(1))).toEqual({ kind: 'forged' })
  })

  test.each(['en-annan-hemlighet-som-delas', `${SECRET} `, ''])('is refused where the secret is “%s”', (secret) => {
    expect(readPreview(token, secret, at(1))).toEqual({ kind: 'forged' })
  })

  test('is refused when it is signed but is no link, as one that leads out of the web', () => {
    expect(readPreview(signPreview({ ...claims, back: 'javascript:alert(1)' }, SECRET), SECRET, at(1))).toEqual({ kind: 'forged' })
  })
})
