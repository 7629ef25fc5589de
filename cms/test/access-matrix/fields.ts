import type { CollectionSlug } from 'payload'
import type { Person } from '../access-people.ts'
import type { House } from '../open-house.ts'
import type { Matrix } from './gated.ts'
import { ROLES } from './roles.ts'

/** A field, and something to change it to. `own`: of one's own account. */
type FieldOf = {
  title: string
  collection: CollectionSlug
  field: string
  seen?: string
  id: (person: Person) => string | undefined
  to: (before: string) => unknown
}

const hash = (value: unknown) => JSON.stringify(value ?? null)

async function storedValue({ payload }: House, collection: CollectionSlug, id: string, field: string): Promise<string> {
  const row = await payload.findByID({ collection, id, draft: true, depth: 0, showHiddenFields: true } as never)
  return hash((row as unknown as Record<string, unknown>)[field])
}

/** Who can change a field: everyone tries, and the newest row is looked at afterwards. */
export async function whoChanges({ house, all }: Matrix, { collection, field, seen = field, id, to }: FieldOf): Promise<string> {
  const able: string[] = []
  for (const { person, title } of ROLES) {
    const document = id(all[person])
    if (!document) continue
    const before = await storedValue(house, collection, document, seen)
    const answer = await all[person].ask('PATCH', `/${collection}/${document}?draft=true`, { [field]: to(before) })
    if (answer.status >= 500) throw new Error(`${collection}.${field}: ${JSON.stringify(answer.body)}`)
    if ((await storedValue(house, collection, document, seen)) !== before) able.push(title)
  }
  return inWords(able)
}

const WRITERS = ['skribent, polisen', 'skribent, kommunen', 'skribent, tredje part']

function inWords(able: readonly string[]): string {
  if (able.length === 0) return 'ingen'
  if (able.length === ROLES.length - 1) return 'alla med konto'
  const areWriters = WRITERS.every((writer) => able.includes(writer))
  return [...able.filter((title) => !areWriters || !WRITERS.includes(title)), ...(areWriters ? ['skribenter'] : [])].join('; ')
}
