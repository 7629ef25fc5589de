import type { z } from 'zod'
import { type Update, update } from '../contract/update.ts'
import { issueMessage } from './issue-message.ts'

/** What the rules of an update are about; with one of them faulty, nothing can be said about the others. */
const RELATED: ReadonlySet<PropertyKey | undefined> = new Set([
  'kind',
  'activity',
  'count',
  'status',
  'corrects',
  'verdict',
  'effect',
  'reason',
  'evidence',
  'evidenceMissing',
])

const FAULTLESS: Update = {
  type: 'update',
  ref: 'ML-0000-2000-1-U1',
  municipality: '0000',
  promise: 'ML-0000-2000-1',
  kind: 'progress',
  date: '2000-01-01',
  text: { sv: 'text' },
  author: { kind: 'police', name: 'Polisen' },
  evidence: [],
  evidenceMissing: true,
}

/**
 * The schema looks at how the parts of an update go together only when every part is right in itself. So that a fault in
 * the text doesn't hide that a reason is missing, the faulty parts are exchanged for right ones and the rules run again.
 * In: the draft and the faults it has. Out: the faults of the rules, where they can be known.
 */
export function relationIssues(draft: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const faulty = issues.map(({ path }) => path[0])
  if (issues.some(({ code }) => code === 'custom') || faulty.some((part) => RELATED.has(part))) return []
  const sound = Object.entries(draft).filter(([part]) => !faulty.includes(part))
  return update.safeParse({ ...FAULTLESS, ...Object.fromEntries(sound) }, { error: issueMessage }).error?.issues ?? []
}
