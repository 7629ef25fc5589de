import { collectionOf } from '../../src/gate/gated-types.ts'
import type { Ask } from '../gate-rest.ts'
import type { Made } from './documents.ts'

const titleOf = { promise: 'title', problem: 'title', agreement: 'title', activity: 'text', update: 'text', indicator: 'name' } as const

/** Every way to read a document over REST, each with whether the person got to see what it says. */
export async function waysToRead(ask: Ask, { type, id, word }: Made, isDraft: boolean, isHidden = false): Promise<Record<string, boolean>> {
  const slug = collectionOf[type]
  const draft = `draft=${isDraft}`
  const sees = async (path: string) => JSON.stringify((await ask('GET', path)).body ?? '').includes(word)
  const named = { ...titleOf, municipality: 'contacts.role', policeArea: 'name' }[type]
  const found = async (path: string) => Boolean((await ask('GET', path)).body?.totalDocs)
  return {
    list: await sees(`/${slug}?where[id][equals]=${id}&${draft}`),
    'by id': await sees(`/${slug}/${id}?${draft}`),
    'by its words': await found(`/${slug}?where[${named}][like]=${word}&${draft}&limit=1`),
    ...(isHidden && { 'among all': await sees(`/${slug}?${draft}&pagination=false&depth=1`) }),
    ...(!isDraft && { counted: await found(`/${slug}/count?where[${named}][like]=${word}`) }),
  }
}

/** The same for its history. */
export async function waysToReadHistory(
  ask: Ask,
  { type, id, word }: Made,
  version: string,
  isHidden: boolean,
): Promise<Record<string, boolean>> {
  const slug = collectionOf[type]
  const sees = async (path: string) => JSON.stringify((await ask('GET', path)).body ?? '').includes(word)
  return {
    versions: await sees(`/${slug}/versions?where[parent][equals]=${id}&limit=100`),
    ...(isHidden && { 'all versions': await sees(`/${slug}/versions?pagination=false&depth=1`) }),
    'a version': await sees(`/${slug}/versions/${version}?locale=sv`),
  }
}

/** Whether the person is told where it stands, with its text. */
export async function seesWorkflow(ask: Ask, { type, whole, word }: Made): Promise<boolean> {
  const slug = collectionOf[type === 'activity' ? 'promise' : type]
  return JSON.stringify((await ask('GET', `/workflow/${slug}/${whole}`)).body ?? '').includes(word)
}

/** Where one way said yes and another no: a way round, or a way that is shut by mistake. */
export const DISAGREEMENTS: string[] = []

/** Yes when any way says yes; that they all agree is asked at the end. */
export function agreed(ways: Record<string, boolean>, what: string): boolean {
  const answers = new Set(Object.values(ways))
  if (answers.size !== 1) DISAGREEMENTS.push(`${what}: ${JSON.stringify(ways)}`)
  return answers.has(true)
}
