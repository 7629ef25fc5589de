import { documentLines } from '@lovat/shared/compare/document-lines'
import { inParts } from '../in-parts.ts'

/** Every line of a document, the activities one by one. */
export function WholeText({ document, level }: { document: object; level: 3 | 4 }) {
  const Heading = `h${level}` as const
  return inParts(documentLines(document as Record<string, unknown>)).map(({ name, lines }) => (
    <div key={lines[0]?.key} className="part">
      {name && <Heading>{name}</Heading>}
      <dl className="lines">
        {lines.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}
