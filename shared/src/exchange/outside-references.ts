import type { OutsideReference } from './exchange-documents.ts'
import type { ReadRow } from './read-row.ts'
import { type ReferenceKind, referenceParts } from './references.ts'

/** What rows point at that has no row of its own in the file. `refs` are the references of all rows, faulty ones too. */
export function outsideReferences(lines: readonly ReadRow[], refs: ReadonlySet<string>): OutsideReference[] {
  return lines.flatMap(({ row, type, values }): OutsideReference[] => {
    const ref = values.get('ref')
    const parts = typeof ref === 'string' ? referenceParts(type, ref) : undefined
    const point = (kind: ReferenceKind, column: string, target: unknown): OutsideReference[] =>
      typeof target === 'string' && !refs.has(target) ? [{ kind, ref: target, row, column }] : []
    const problems = (values.get('problems') as string[] | undefined) ?? []
    return [
      ...(parts ? [{ kind: 'municipality' as const, ref: parts.code, row, column: 'Referens' }] : []),
      ...point('promise', 'Referens', parts?.promise),
      ...problems.flatMap((problem) => point('problem', 'Problem', problem)),
      ...point('agreement', 'Överenskommelse', values.get('agreement')),
      ...point('promise', 'Tar vid efter', values.get('carriedFrom')),
      ...point('activity', 'Aktivitet', values.get('activity')),
      ...point('update', 'Rättar', values.get('corrects')),
    ]
  })
}
