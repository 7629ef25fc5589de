import { EMBARGO_PREVIEW_SECONDS, PREVIEW_PATH, PREVIEW_SECONDS, signPreview } from '@lovat/shared/preview/preview-link'
import type { Endpoint, PayloadRequest } from 'payload'
import { documentIn } from '../endpoints/document-in.ts'
import { env } from '../env.ts'
import { askPublisher } from '../publisher/ask-publisher.ts'
import { publicAddressOf } from '../workflow/public-address-of.ts'
import { readableWorkflow } from '../workflow/readable-workflow.ts'
import { draftPreviewOf } from './draft-preview-of.ts'
import { noPreviewBecause, sayPlainly } from './plain-answer.ts'
import { wayBack } from './way-back.ts'

/**
 * `GET /api/preview/:collection/:id`: makes a link to the page of a document's newest text, for a person who may read it, and
 * sends them there; to the public page, where there is nothing newer. Answers with a page in Swedish when it can't.
 */
export const previewLinkEndpoint: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    try {
      return await leadToPreview(req)
    } catch (error) {
      return noPreviewBecause(error, req)
    }
  },
}

async function leadToPreview(req: PayloadRequest): Promise<Response> {
  const { type, id } = documentIn(req)
  const workflow = await readableWorkflow(type, id, req)
  const { state, standing, subject } = workflow
  if (standing.documentHash === standing.publicHash) return goTo(publicAddressOf(workflow))
  // Throws while the text is not whole: a page of half a promise would be no page that could be published.
  draftPreviewOf(workflow, req)
  const back = wayBack(subject, req)
  if (env.LOVAT_PREVIEW_SECRET === undefined) return sayPlainly('off', back)
  if ((await askPublisher()).kind === 'silent') return sayPlainly('silent', back)
  const made = Math.floor(Date.now() / 1000)
  const until = made + (state.isUnderEmbargo ? EMBARGO_PREVIEW_SECONDS : PREVIEW_SECONDS)
  const claims = { type, id: subject.id, documentHash: standing.documentHash, person: String(req.user?.id), back, made, until }
  return goTo(new URL(PREVIEW_PATH + signPreview(claims, env.LOVAT_PREVIEW_SECRET), env.siteUrl).toString())
}

const goTo = (address: string): Response =>
  new Response(null, { status: 302, headers: { Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } })
