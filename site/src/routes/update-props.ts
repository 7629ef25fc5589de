import type { ActivityStatus } from '@lovat/shared/contract/activity'
import type { EvidenceKind } from '@lovat/shared/contract/evidence'
import type { EffectValue, ShortfallReason, Update, UpdateKind, VerdictValue } from '@lovat/shared/contract/update'
import type { EffectiveUpdate } from '@lovat/shared/delivery/effective-updates'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import { filePath } from './public-files.ts'

export type EvidenceProps = { kind: EvidenceKind; title: MixedText; date: string | null; href: string | null; file: string | null }
export type CorrectionProps = {
  ref: string
  date: string
  text: MixedText
  from: number | null
  to: number | null
  status: ActivityStatus | null
}

export type UpdateProps = {
  ref: string
  date: string
  kind: UpdateKind
  text: MixedText
  author: MixedText
  count: number | null
  status: ActivityStatus | null
  verdict: VerdictValue | null
  effect: EffectValue | null
  reason: ShortfallReason | null
  evidence: EvidenceProps[]
  evidenceMissing: boolean
  corrections: CorrectionProps[]
}

/**
 * An update with its corrections, both the old figure and the new one.
 * In: the update as it counts today, the published updates, where the original figure stands, and what the page is in.
 */
export function updateProps(update: EffectiveUpdate, published: readonly Update[], language: Language = 'sv'): UpdateProps {
  const { say } = wordsIn(language)
  let before = published.find((one) => one.ref === update.ref)?.count ?? null
  const corrections = update.correctedBy.map((correction): CorrectionProps => {
    const from = before
    if (correction.count !== undefined) before = correction.count
    const to = correction.count ?? null
    return {
      ref: correction.ref,
      date: correction.date,
      text: say.said(correction.text),
      from: to === null ? null : from,
      to,
      status: correction.status ?? null,
    }
  })
  return {
    ref: update.ref,
    date: update.date,
    kind: update.kind,
    text: say.said(update.text),
    author: say.name(update.author.name),
    count: update.count ?? null,
    status: update.status ?? null,
    verdict: update.verdict ?? null,
    effect: update.effect ?? null,
    reason: update.reason ?? null,
    evidence: [update, ...update.correctedBy].flatMap((one) =>
      one.evidence.map((evidence) => ({
        kind: evidence.kind,
        title: say.name(evidence.title),
        date: evidence.date ?? null,
        href: evidence.url ?? (evidence.file ? filePath(evidence.file) : null),
        file: evidence.file ? `${evidence.file.mimeType}, ${Math.ceil(evidence.file.bytes / 1024)} kB` : null,
      })),
    ),
    evidenceMissing: update.evidenceMissing && update.evidence.length === 0,
    corrections,
  }
}
