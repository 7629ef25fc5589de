import { MAX_TEXT } from '@lovat/shared/contract/primitives'
import { findPersonalIdentityNumber } from '@lovat/shared/text/personal-identity-number'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/**
 * Refuses a personal identity number, characters that no page can show, and text beyond all measure, in any text of any document, drafts too:
 * field validation is skipped for drafts, and what has been saved can leak.
 */
export const refuseExposedPersons: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  const errors = [...textsIn(data, [])].flatMap(({ path, text }) => {
    if (findPersonalIdentityNumber(text)) return [{ path, message: 'Texten ser ut att innehålla ett personnummer. Ta bort det.' }]
    if (text.includes('\0') || !text.isWellFormed())
      return [{ path, message: 'Texten innehåller tecken som inte kan visas. Klistra in den som ren text.' }]
    if (text.length > MAX_TEXT) return [{ path, message: `Texten är längre än ${MAX_TEXT} tecken. Korta den eller dela upp den.` }]
    return []
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

/** An id that points at another document, of SQLite or of MongoDB: one in some thousands holds the digits of a person by chance. */
const ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})$/

function* textsIn(value: unknown, path: string[]): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') {
    if (!ID.test(value)) yield { path: path.join('.'), text: value }
  } else if (Array.isArray(value)) for (const [index, member] of value.entries()) yield* textsIn(member, [...path, String(index)])
  else if (value !== null && typeof value === 'object')
    for (const [key, member] of Object.entries(value)) if (key !== 'id') yield* textsIn(member, [...path, key])
}
