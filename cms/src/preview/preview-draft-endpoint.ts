import type { PreviewRefusal } from '@lovat/shared/preview/draft-preview'
import { EMBARGO_PREVIEW_SECONDS, PREVIEW_HEADER, type PreviewClaims, readPreview } from '@lovat/shared/preview/preview-link'
import { APIError, type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { env } from '../env.ts'
import { readableWorkflow } from '../workflow/readable-workflow.ts'
import type { Workflow } from '../workflow/workflow-of.ts'
import { draftPreviewOf } from './draft-preview-of.ts'
import { personOfLink } from './person-of-link.ts'

/**
 * `GET /api/preview`, with a link's token in a header: the text that the link is about, for the publisher. The person who got
 * the link must be allowed to read it now too, and it must still be the text that the link was made for.
 */
export const previewDraftEndpoint: Endpoint = {
  path: '/preview',
  method: 'get',
  handler: async (req) => {
    const now = new Date()
    const token = req.headers.get(PREVIEW_HEADER) ?? ''
    const link = env.LOVAT_PREVIEW_SECRET === undefined ? undefined : readPreview(token, env.LOVAT_PREVIEW_SECRET, now)
    if (link === undefined || link.kind === 'forged') return refuse('forged', 403)
    if (link.kind === 'expired') return refuse('expired', 410)
    const workflow = await readableFor(link.claims, req)
    if (!workflow) return refuse('unreadable', 403)
    // A text can come under embargo while an hour's link is about.
    const age = now.valueOf() / 1000 - link.claims.made
    if (workflow.state.isUnderEmbargo && age >= EMBARGO_PREVIEW_SECONDS) return refuse('expired', 410)
    if (workflow.standing.documentHash !== link.claims.documentHash) return refuse('changed', 410)
    try {
      return Response.json(draftPreviewOf(workflow, req), { headers: NO_STORE })
    } catch (error) {
      if (error instanceof ValidationError) return refuse('changed', 410)
      throw error
    }
  },
}

const NO_STORE = { 'Cache-Control': 'no-store' }

const refuse = (refused: PreviewRefusal['refused'], status: number): Response =>
  Response.json({ refused } satisfies PreviewRefusal, { status, headers: NO_STORE })

/** The document as the person of a link may read it; undefined where they may not. */
async function readableFor({ type, id, person }: PreviewClaims, req: PayloadRequest): Promise<Workflow | undefined> {
  req.user = await personOfLink(person, req)
  try {
    return await readableWorkflow(type, id, req)
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return undefined
    throw error
  }
}
