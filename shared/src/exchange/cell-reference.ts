import { type CellForm, fault, read } from './cell-form.ts'
import { explainReference, type ReferenceKind, referenceParts, referenceShape } from './references.ts'

/** A reference to one kind of thing. */
export function referenceCell(kind: ReferenceKind): CellForm<string> {
  return {
    read: (text) => (referenceParts(kind, text) ? read(text) : fault(explainReference(kind, text))),
    write: (ref) => ref,
    allowed: referenceShape(kind),
  }
}

/** Kommunkod: four digits, with the zero that spreadsheets like to take away. */
export const municipalityCodeCell: CellForm<string> = {
  read: (text) => (/^\d{4}$/.test(text) ? read(text) : fault(explainCode(text))),
  write: (code) => code,
  allowed: 'fyra siffror, `0114`',
}

function explainCode(text: string): string {
  if (/^\d{3}$/.test(text)) return `Kommunkoden har tappat sin inledande nolla. Skriv 0${text} och formatera kolumnen som text.`
  return 'Skriv kommunkoden med fyra siffror, till exempel 0114.'
}
