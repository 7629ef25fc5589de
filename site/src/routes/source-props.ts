import type { Source, SourceKind } from '@lovat/shared/contract/evidence'
import type { Problem } from '@lovat/shared/contract/problem'
import type { Published } from './kommun-world.ts'

export type SourceProps = { kind: SourceKind; title: string; date: string | null; participants: number | null; url: string | null }

export const sourceProps = (source: Source): SourceProps => ({
  kind: source.kind,
  title: source.title,
  date: source.date ?? null,
  participants: source.participants ?? null,
  url: source.url ?? null,
})

export type ProblemProps = {
  ref: string
  title: string
  district: string | null
  answers: { question: string; answer: string }[]
  causes: { perspective: Problem['causes'][number]['perspective']; text: string }[]
  sources: SourceProps[]
}

/** A problem with its fixed questions in the order they are asked (D17); questions nobody answered are left out. */
export function problemProps({ document }: Published<Problem>): ProblemProps {
  const questions = [
    ['Var?', document.where],
    ['Hur stort?', document.howBig],
    ['När?', document.when],
    ['Vem eller vad?', document.whoOrWhat],
  ] as const
  return {
    ref: document.ref,
    title: document.title.sv,
    district: document.district ?? null,
    answers: questions.flatMap(([question, answer]) => (answer ? [{ question, answer: answer.sv }] : [])),
    causes: document.causes.map(({ perspective, text }) => ({ perspective, text: text.sv })),
    sources: document.sources.map(sourceProps),
  }
}
