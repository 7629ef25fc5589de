import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '../env.ts'
import { mailAddress } from './mail-address.ts'
import { mailTransport } from './transport.ts'

/**
 * What Payload sends its own letters with (a forgotten password). Without a mail server they go nowhere, and the log says
 * so without the address or the link; Payload's own answer would be an account at a mail service on the internet.
 */
export function payloadEmail(): EmailAdapter | Promise<EmailAdapter> {
  const { name, address } = mailAddress(env.MAIL_FROM)
  const from = { defaultFromName: name, defaultFromAddress: address }
  const transport = mailTransport()
  if (transport) return nodemailerAdapter({ ...from, transport: transport as never, skipVerify: true })
  return ({ payload }) => ({
    name: 'none',
    ...from,
    sendEmail: async ({ subject }) => payload.logger.warn(`Ett brev skickades inte, eftersom SMTP_URL inte är satt: ${subject}`),
  })
}
