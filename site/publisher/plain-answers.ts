import { plainPage } from '@lovat/shared/text/plain-page'

/** What the server says in its own words, where there is no page for it: a heading and a sentence, by status. */
export const PLAIN = {
  400: ['Adressen går inte att läsa', 'Kontrollera adressen, eller börja om från startsidan.'],
  404: ['Sidan finns inte', 'Kontrollera adressen, eller börja om från startsidan.'],
  405: ['Så går det inte att fråga', 'Sidorna kan bara läsas.'],
  410: ['Sidan är borttagen', 'Det som fanns här har dragits tillbaka.'],
  500: ['Något gick fel', 'Försök igen om en stund.'],
  503: ['Sidorna görs i ordning', 'Webbplatsen publiceras för första gången. Försök igen om en liten stund.'],
} as const

/** The page that says it. */
export function plainAnswer(status: keyof typeof PLAIN): string {
  const [heading, sentence] = PLAIN[status]
  return plainPage({ heading, sentences: [sentence] })
}

/** Seconds until it is worth asking again before the first release. */
export const RETRY_AFTER = '5'
