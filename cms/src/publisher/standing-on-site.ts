import { type SiteStanding, siteStanding } from '@lovat/shared/workflow/site-standing'
import type { PayloadRequest } from 'payload'
import { entryByNumber } from '../ledger/entry-by-number.ts'
import { publicAddressOf } from '../workflow/public-address-of.ts'
import type { Workflow } from '../workflow/workflow-of.ts'
import { publisherAnswer } from './publisher-answer.ts'

/** What `GET /api/workflow/:collection/:id/site` answers; `standing` is null for what never was public. */
export type OnSite = { standing: SiteStanding | null; entry: number | null; isWithdrawn: boolean }

/** Whether readers see a document's newest public change, as far as the publisher has confirmed it. */
export async function standingOnSite(workflow: Workflow, req: PayloadRequest): Promise<OnSite> {
  const { after, isWithdrawn } = workflow.standing
  const entry = after === 0 ? undefined : await entryByNumber(after, req)
  if (!entry) return { standing: null, entry: null, isWithdrawn }
  const change = { number: entry.number, at: entry.at, path: new URL(publicAddressOf(workflow)).pathname }
  return { standing: siteStanding(change, await publisherAnswer(req), new Date()), entry: entry.number, isWithdrawn }
}
