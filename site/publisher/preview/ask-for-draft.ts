import { type DraftPreview, draftPreview, previewRefusal } from '@lovat/shared/preview/draft-preview'
import { PREVIEW_HEADER } from '@lovat/shared/preview/preview-link'

/** A person is waiting. */
const ANSWER_WITHIN_MS = 8000

export type Asked =
  | { kind: 'draft'; draft: DraftPreview }
  | { kind: 'changed' | 'unreadable' | 'expired' | 'forged' }
  | { kind: 'silent' | 'unclear' }

/** Asks the CMS for the text that a link is about. In: where the CMS is, and the link's token. Never throws. */
export async function askForDraft(cmsUrl: string, token: string, patienceMs = ANSWER_WITHIN_MS): Promise<Asked> {
  let text: string
  try {
    const headers = { accept: 'application/json', [PREVIEW_HEADER]: token }
    const answer = await fetch(`${cmsUrl}/api/preview`, { headers, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    text = await answer.text()
  } catch {
    return { kind: 'silent' }
  }
  const said = jsonIn(text)
  const refusal = previewRefusal.safeParse(said)
  if (refusal.success) return { kind: refusal.data.refused }
  const draft = draftPreview.safeParse(said)
  return draft.success ? { kind: 'draft', draft: draft.data } : { kind: 'unclear' }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
