import { plainPage } from '@lovat/shared/text/plain-page'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { HTML_HEADERS } from '../approval/html-answer.ts'
import { env } from '../env.ts'

type Link = { text: string; address: string }
type Plain = { status: number; heading: string; sentences: readonly string[]; list?: readonly string[]; link?: Link }

const WORDS = {
  off: {
    status: 503,
    heading: 'Förhandsvisning är inte påslagen',
    sentences: [
      'Inställningen LOVAT_PREVIEW_SECRET saknas. Be den som sköter Lovat att sätta den, för administrationen och för webbplatsen.',
    ],
  },
  silent: {
    status: 503,
    heading: 'Webbplatsen svarar inte',
    sentences: ['Förhandsvisningen görs av webbplatsen, som inte svarar just nu. Försök igen om en stund. Texten är sparad som den var.'],
  },
} as const

const TO_THE_TEXT = 'Till texten i administrationen'

/** A page that says why there is no preview, with the way back. */
export const sayPlainly = (why: keyof typeof WORDS, back: string): Response =>
  answer({ ...WORDS[why], link: { text: TO_THE_TEXT, address: back } })

/** What a person is told when the rules refused them a preview, or the text is not whole. Throws on what is a fault of ours. */
export function noPreviewBecause(error: unknown, { routeParams }: PayloadRequest): Response {
  const back = `${env.adminUrl}/admin/collections/${routeParams?.collection}/${routeParams?.id}`
  if (error instanceof ValidationError) {
    const list = error.data.errors.map(({ label, message }) => (typeof label === 'string' && label ? `${label}: ${message}` : message))
    const sentences = ['En förhandsvisning kan visas när texten är hel. Det här saknas:']
    return answer({ status: 422, heading: 'Texten är inte färdig än', sentences, list, link: { text: TO_THE_TEXT, address: back } })
  }
  if (!(error instanceof APIError)) throw error
  if (error.status === 401)
    return answer({
      status: 401,
      heading: 'Logga in först',
      sentences: ['Förhandsvisningen är för den som får läsa utkastet.'],
      link: { text: 'Logga in', address: `${env.adminUrl}/admin/login` },
    })
  if (error.status >= 500) throw error
  return answer({
    status: error.status,
    heading: 'Texten kan inte visas',
    sentences: [error.status === 404 ? 'Texten finns inte, eller så får du inte läsa den.' : error.message],
  })
}

const answer = ({ status, ...page }: Plain): Response => new Response(plainPage(page), { status, headers: HTML_HEADERS })
