import { env } from '../env.ts'

/**
 * The letter to somebody who has forgotten their password. Payload's own takes the address of the admin from the request,
 * which behind a proxy gives a link that leads nowhere.
 */
export const passwordLetter = {
  generateEmailSubject: () => 'Välj ett nytt lösenord i Lovat',
  generateEmailHTML: ({ token }: { token?: string } = {}) => {
    const link = `${env.adminUrl}/admin/reset/${encodeURIComponent(token ?? '')}`
    return [
      '<p>Hej!</p>',
      '<p>Någon, förhoppningsvis du, vill välja ett nytt lösenord för ditt konto i Lovat. Gör det här inom en timme:</p>',
      `<p><a href="${link}">${link}</a></p>`,
      '<p>Var det inte du? Då behöver du inte göra något. Lösenordet är detsamma som förut.</p>',
      '<p>Vänliga hälsningar<br>Lovat</p>',
    ].join('\n')
  },
}
