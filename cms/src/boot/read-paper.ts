import { todayInSweden } from '@lovat/shared/text/dates'
import { type PaperSignatures, paperSignatures } from '../workflow/paper-signatures.ts'

type Values = Record<string, string | boolean | undefined>

const KINDS = new Map([
  ['polisen', 'police'],
  ['kommunen', 'municipality'],
  ['annan', 'other'],
])
const OPTION_OF: Record<string, string> = { document: '--signed-in', on: '--signed-on', by: '--signed-by' }

/**
 * The signatures on paper that an import names on its command line; undefined when it does not publish. Throws, in words,
 * when something is missing, wrong or of no use.
 */
export function readPaper(values: Values): PaperSignatures | undefined {
  const document = values['signed-in']
  const on = values['signed-on']
  if (!values.publish) {
    if (document || on || values['signed-by'])
      throw new Error('--signed-in, --signed-on och --signed-by hör ihop med --publish. Utan --publish blir allt utkast.')
    return undefined
  }
  if (!document || !on)
    throw new Error(
      'Ange dokumentet som parterna godkände innehållet i och när: --signed-in "Överenskommelse 2015" --signed-on 2015-01-20. Utan --publish blir allt utkast.',
    )
  const checked = paperSignatures.safeParse({ document, on, by: officesIn(String(values['signed-by'] ?? '')) })
  if (!checked.success)
    throw new Error(checked.error.issues.map(({ path, message }) => `${OPTION_OF[String(path[0])]}: ${message}`).join(' '))
  if (checked.data.on > todayInSweden(new Date())) throw new Error('--signed-on: Dagen har inte varit än. Skriv när det godkändes.')
  return checked.data
}

function officesIn(text: string): Record<string, string> {
  const offices = new Map<string, string>()
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const [name = '', ...office] = part.split(':')
    const kind = KINDS.get(name.trim().toLowerCase())
    if (!kind || office.join('').trim() === '')
      throw new Error(
        `--signed-by: ”${part.trim()}” går inte att läsa. Skriv "polisen: befattning; kommunen: befattning; annan: befattning", eller utelämna den part som ni inte vet något om.`,
      )
    if (offices.has(kind)) throw new Error(`--signed-by: ${name.trim()} står två gånger.`)
    offices.set(kind, office.join(':').trim())
  }
  return Object.fromEntries(offices)
}
