import type { News } from './letters.ts'
import { wrapLines } from './wrap-lines.ts'

export type Frequency = 'atOnce' | 'daily'
export type Recipient = { name: string; frequency: Frequency; worksInAdmin: boolean }

/** News with a greeting, and a footer that says why it came. In: one piece, or for a daily summary several, in order. */
export function wholeLetter(news: readonly News[], { name, frequency, worksInAdmin }: Recipient, adminUrl: string): News {
  const [first, ...more] = news
  const isSummary = frequency === 'daily' || more.length > 0
  if (!first) throw new Error('A letter without news')
  const body = isSummary
    ? [
        'Det här har hänt sedan din förra sammanfattning.',
        ...news.map(({ subject, text }, at) => `${wrapLines(`${at + 1}. ${subject}`)}\n\n${text}`),
      ]
    : [first.text]
  const other = isSummary ? 'ett brev genast när något händer' : 'en sammanfattning om dagen'
  const change = worksInAdmin
    ? `${wrapLines(`Vill du hellre ha ${other}? Välj det under Mitt konto:`)}\n${adminUrl}/admin/account`
    : wrapLines(`Vill du hellre ha ${other}? Be den som sköter Lovat hos er att ändra det.`)
  return {
    subject: isSummary ? 'Dagens händelser i Lovat' : first.subject,
    text: [
      `Hej ${name.replace(/\s+/g, ' ').trim()}!`,
      ...body,
      'Vänliga hälsningar\nLovat',
      `--\n${wrapLines('Du får brevet för att du har ett uppdrag i Lovat som rör texten. Det går inte att svara på det.')}\n${change}`,
      '',
    ]
      .join('\n\n')
      .trimEnd()
      .concat('\n'),
  }
}
