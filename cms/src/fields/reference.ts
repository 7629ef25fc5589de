import type { TextField } from 'payload'
import { onlyByImport } from '../access/only-by-import.ts'

/** The name a document keeps for ever. Given by Lovat, or by an import; shown, never typed. */
export const referenceField: TextField = {
  name: 'ref',
  label: 'Referens',
  type: 'text',
  unique: true,
  index: true,
  access: { create: onlyByImport, update: onlyByImport },
  admin: { readOnly: true, position: 'sidebar', description: 'Sätts när du sparar första gången och ändras aldrig.' },
}
