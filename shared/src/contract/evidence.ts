import { z } from 'zod'
import { isoDate, sha256Hex, shortText, webAddress } from './primitives.ts'

/** What an update rests on. */
export const evidenceKind = z.enum(['report', 'photo', 'statistics', 'minutes', 'decision', 'news', 'other'])
export type EvidenceKind = z.infer<typeof evidenceKind>

/** A file that is published with its document; the digest is of the bytes that are served. */
export const publishedFile = z.strictObject({
  sha256: sha256Hex,
  name: shortText(200),
  mimeType: z.string().max(100),
  bytes: z.int().positive(),
  alt: shortText(500).optional(),
  credit: shortText(200).optional(),
  licence: shortText(100).optional(),
})
export type PublishedFile = z.infer<typeof publishedFile>

export const evidence = z.strictObject({
  kind: evidenceKind,
  title: shortText(300),
  date: isoDate.optional(),
  url: webAddress.optional(),
  file: publishedFile.optional(),
})
export type Evidence = z.infer<typeof evidence>

/** Where knowledge behind a problem or a promise comes from (D14, D15). */
export const sourceKind = z.enum([
  'citizenDialogue',
  'staffDialogue',
  'safetyWalk',
  'survey',
  'crimeStatistics',
  'policeKnowledge',
  'municipalityKnowledge',
  'otherActor',
  'research',
  'document',
])
export type SourceKind = z.infer<typeof sourceKind>

const PARTICIPANTS = 'Antalet deltagare ska vara ett heltal från 1.'

export const source = z.strictObject({
  kind: sourceKind,
  title: shortText(300),
  date: isoDate.optional(),
  participants: z.int(PARTICIPANTS).min(1, PARTICIPANTS).optional(),
  url: webAddress.optional(),
})
export type Source = z.infer<typeof source>
