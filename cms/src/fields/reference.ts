import type { TextField } from 'payload'

/** The name a document keeps for ever. Given by Lovat, or by an import; shown, never typed. */
export const referenceField: TextField = {
  name: 'ref',
  label: 'Referens',
  type: 'text',
  unique: true,
  index: true,
  admin: { readOnly: true, position: 'sidebar', description: 'Sätts när du sparar första gången och ändras aldrig.' },
}
