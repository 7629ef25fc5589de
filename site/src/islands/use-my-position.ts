import boundaries from '@lovat/shared/data/sverige-kommuner.topojson?url'
import type { Found } from '@lovat/shared/geo/kommun-finder'
import { useState } from 'react'
import { kommunerNear, type Position, type SwedenTopology } from '../map/kommuner-near.ts'
import type { FindableKommun } from '../routes/finder-route.ts'
import { fetchKommuner } from './fetch-kommuner.ts'

type Answer = { words: string; found: Found<FindableKommun>[] }

/** Where the phone is, and which kommuner that may be. The boundaries come to the phone; the position leaves it for nobody. */
export function useMyPosition() {
  const [answer, setAnswer] = useState<Answer>()

  async function ask(): Promise<void> {
    setAnswer({ words: 'Letar efter din plats …', found: [] })
    try {
      const [position, topology, kommuner] = await Promise.all([whereIAm(), fetchBoundaries(), fetchKommuner()])
      setAnswer(answerOf(kommunerNear(topology, position), kommuner))
    } catch (error) {
      setAnswer({ words: whyNot(error), found: [] })
    }
  }

  return { ask: () => void ask(), forget: () => setAnswer(undefined), words: answer?.words, found: answer?.found }
}

function answerOf(near: ReturnType<typeof kommunerNear>, kommuner: readonly FindableKommun[]): Answer {
  const found = near
    .flatMap(({ code }) => kommuner.find((kommun) => kommun.code === code) ?? [])
    .map((kommun) => ({ kommun, by: undefined }))
  if (found.length === 0) return { words: 'Din plats ligger inte i någon svensk kommun. Skriv namnet på kommunen i stället.', found }
  return { words: found.length === 1 ? 'Du är här:' : 'Du är nära en gräns mellan kommuner, troligen i den första:', found }
}

const whereIAm = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    if (!navigator.geolocation) reject(new Error('no geolocation'))
    else navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, { timeout: 15_000, maximumAge: 600_000 })
  })

async function fetchBoundaries(): Promise<SwedenTopology> {
  const answer = await fetch(boundaries)
  if (!answer.ok) throw new Error(`${boundaries}: ${answer.status}`)
  return (await answer.json()) as SwedenTopology
}

/** 1 is the code of a reader who said no. */
const whyNot = (error: unknown): string =>
  error instanceof GeolocationPositionError && error.code === 1
    ? 'Webbläsaren får inte veta var du är. Skriv namnet på kommunen i stället.'
    : 'Din plats gick inte att hitta. Skriv namnet på kommunen i stället.'
