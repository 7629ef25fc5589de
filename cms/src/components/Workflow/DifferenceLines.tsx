import type { DocumentChange, TextPart } from '@lovat/shared/compare/compare-documents'

/** The lines that differ, with the words that are new and those that leave. */
export const DifferenceLines = ({ changes, isAllNew }: { changes: readonly DocumentChange[]; isAllNew: boolean }) =>
  changes.length > 0 ? (
    <dl className="lovat-difference">
      {changes.map((change) => (
        <Change key={change.key} isAllNew={isAllNew} change={change} />
      ))}
    </dl>
  ) : null

const SPOKEN = { added: 'nytt', removed: 'borttaget', changed: 'ändrat' } as const

function Change({ change: { label, change, parts }, isAllNew }: { change: DocumentChange; isAllNew: boolean }) {
  return (
    <div>
      <dt>
        {label}
        {!isAllNew && <span className="lovat-quiet">, {SPOKEN[change]}</span>}
      </dt>
      <dd>
        {/* A text that is new as a whole is easier to read without marks on every word. */}
        {isAllNew ? parts.map(({ text }) => text).join('') : parts.map((part, place) => <Part key={placeOf(part, place)} {...part} />)}
      </dd>
    </div>
  )
}

const placeOf = ({ kind, text }: TextPart, place: number) => `${place}-${kind}-${text.length}`

/** Screen readers seldom say `ins` and `del`, so the words are there too. */
function Part({ kind, text }: TextPart) {
  if (kind === 'same') return text
  const Changed = kind === 'added' ? 'ins' : 'del'
  return (
    <Changed>
      <span className="lovat-unseen">{kind === 'added' ? ' [nytt: ' : ' [borttaget: '}</span>
      {text}
      <span className="lovat-unseen">] </span>
    </Changed>
  )
}
