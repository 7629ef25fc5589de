import { FINDER_PATH, type FindableKommun } from '../routes/finder-route.ts'

let asked: Promise<FindableKommun[]> | undefined

/** The kommuner to look in, fetched once. Rejects when they can't be had, and may then be asked again. */
export function fetchKommuner(): Promise<FindableKommun[]> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

async function ask(): Promise<FindableKommun[]> {
  const answer = await fetch(FINDER_PATH)
  if (!answer.ok) throw new Error(`${FINDER_PATH}: ${answer.status}`)
  return (await answer.json()) as FindableKommun[]
}
