import { readFileSync } from 'node:fs'
import { lix } from '@lovat/shared/text/lix'

/** Prints, as JSON, how hard the promises are to read that are public at the end of a ledger: one JSON entry on each line. */
const [file] = process.argv.slice(2)
const latest = new Map()
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const { type, ref, document } = JSON.parse(line)
  if (type === 'promise') latest.set(ref, document)
}

const promises = [...latest.values()].filter((document) => document !== null)
const measured = promises.map(({ ref, title, wording, plainLanguage }) => ({
  ref,
  title: title.sv,
  wording: lix(wording.sv),
  plain: plainLanguage ? lix(plainLanguage.sv) : null,
}))
console.log(JSON.stringify(measured.toSorted((a, b) => b.wording.lix - a.wording.lix || a.ref.localeCompare(b.ref))))
