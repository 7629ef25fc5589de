import { type CellForm, fault, read } from './cell-form.ts'

/** A whole number, 0 or more, in digits alone. The contract decides how large it may be. */
export const wholeNumberCell: CellForm<number> = {
  read: (text) => (/^\d{1,15}$/.test(text) ? read(Number(text)) : fault(explain(text))),
  write: (value) => String(value),
  allowed: 'heltal, `10`',
}

function explain(text: string): string {
  const joined = text.replace(/[\s.,'’]/g, '')
  if (/^\d{1,3}([\s.,'’]\d{3})+$/.test(text)) return `Skriv talet utan mellanrum, punkt eller komma: ${joined}.`
  if (/^\d+[.,]\d+$/.test(text)) return 'Skriv ett helt tal utan decimaler, till exempel 10.'
  if (/^[-−–]\s?\d+$/.test(text)) return 'Talet kan inte vara negativt. Skriv ett helt tal, till exempel 10.'
  const digits = /^\D*(\d+)\D*$/.exec(text)?.[1]
  return digits ? `Skriv bara siffror: ${digits}.` : 'Skriv ett helt tal med siffror, till exempel 10.'
}
