import type { Transporter } from 'nodemailer'
import { env } from '../env.ts'
import type { Claim } from './claim-letter.ts'
import { frequencyOf } from './frequency-of.ts'
import { mailAddress } from './mail-address.ts'
import { wholeLetter } from './whole-letter.ts'
import { worksInTheAdmin } from './works-in-the-admin.ts'

/** Hands a claimed letter to the mail server. Resolves when the server has said yes; throws what it or the network said. */
export async function sendLetter({ messageId, rows, user }: Claim, transport: Transporter): Promise<void> {
  const recipient = { name: user.name, frequency: frequencyOf(user), worksInAdmin: worksInTheAdmin(user) }
  const { subject, text } = wholeLetter(rows, recipient, env.adminUrl)
  await transport.sendMail({
    from: mailAddress(env.MAIL_FROM),
    to: { name: user.name, address: user.email },
    subject,
    text,
    messageId,
    // Keeps "jag är på semester" from being sent back.
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}
