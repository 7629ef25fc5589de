import { slugify } from '../text/slug.ts'
import type { ReadRow } from './read-row.ts'
import { referenceParts } from './references.ts'
import type { RowType } from './row-types.ts'

type Draft = Record<string, unknown>

/** Makes what should be a document of the values of a row. The contract's schema has the last word on it. */
export function buildDocument({ type, values }: ReadRow): Draft {
  const draft = nest(values)
  const parts = typeof draft.ref === 'string' ? referenceParts(type, draft.ref) : undefined
  return builders[type](draft, { municipality: parts?.code, year: parts?.year, promise: parts?.promise })
}

type FromReference = { municipality: string | undefined; year: number | undefined; promise: string | undefined }

const builders: Record<RowType, (draft: Draft, from: FromReference) => Draft> = {
  problem: (draft, { municipality, year }) => ({ type: 'problem', municipality, year, ...draft }),
  promise: (draft, { municipality, year }) => {
    const title = (draft.title as { sv: string } | undefined)?.sv
    // Without a title the address is not what is wrong.
    const slug = draft.slug ?? (title === undefined ? 'x' : slugify(title))
    return { type: 'promise', municipality, year, activities: [], ...draft, slug }
  },
  activity: ({ season, timing, ...draft }) => ({
    ...draft,
    timing: season ? { kind: 'season', ...season } : timing && { kind: 'window', ...timing },
  }),
  update: (draft, { municipality, promise }) => ({ type: 'update', municipality, promise, ...draft }),
}

/** Values by dotted path, as an object; those about the row itself left out. */
function nest(values: ReadonlyMap<string, unknown>): Draft {
  const whole: Draft = {}
  for (const [path, value] of values) {
    if (path.startsWith('$')) continue
    const [head = '', tail] = path.split('.')
    if (tail === undefined) whole[head] = value
    else whole[head] = { ...(whole[head] as Draft | undefined), [tail]: value }
  }
  return whole
}
