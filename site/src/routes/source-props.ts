import type { Source, SourceKind } from '@lovat/shared/contract/evidence'
import type { Problem } from '@lovat/shared/contract/problem'
import type { MixedText } from '@lovat/shared/text/mixed-text'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-of.ts'
import type { Published } from './kommun-world.ts'

export type SourceProps = { kind: SourceKind; title: MixedText; date: string | null; participants: number | null; url: string | null }

export const sourceProps = (source: Source, language: Language = 'sv'): SourceProps => ({
  kind: source.kind,
  title: wordsIn(language).say.name(source.title),
  date: source.date ?? null,
  participants: source.participants ?? null,
  url: source.url ?? null,
})

export type ProblemProps = {
  ref: string
  title: MixedText
  district: MixedText | null
  answers: { question: string; answer: MixedText }[]
  causes: { perspective: Problem['causes'][number]['perspective']; text: MixedText }[]
  sources: SourceProps[]
}

/** A problem with its fixed questions in the order they are asked (D17); questions nobody answered are left out. */
export function problemProps({ document }: Published<Problem>, language: Language = 'sv'): ProblemProps {
  const { say, sources: words } = wordsIn(language)
  const questions = [
    [words.where, document.where],
    [words.howBig, document.howBig],
    [words.when, document.when],
    [words.whoOrWhat, document.whoOrWhat],
  ] as const
  return {
    ref: document.ref,
    title: say.said(document.title),
    district: document.district === undefined ? null : say.name(document.district),
    answers: questions.flatMap(([question, answer]) => (answer ? [{ question, answer: say.said(answer) }] : [])),
    causes: document.causes.map(({ perspective, text }) => ({ perspective, text: say.said(text) })),
    sources: document.sources.map((source) => sourceProps(source, language)),
  }
}
