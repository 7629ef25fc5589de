import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '../env.ts'

/** A mail server that says nothing is given up within minutes; a claim on a letter holds for longer than that. */
const PATIENCE = { connectionTimeout: 30_000, greetingTimeout: 30_000, dnsTimeout: 30_000, socketTimeout: 60_000 }

/** The way to the mail server; null when there is none in the settings. In: its address. */
export const mailTransport = (url: string | undefined = env.SMTP_URL): Transporter | null =>
  url ? nodemailer.createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true }) : null
