import type { Found } from '@lovat/shared/geo/kommun-finder'
import { kommunFinder } from '@lovat/shared/geo/kommun-finder'
import { useEffect, useRef, useState } from 'react'
import type { FindableKommun } from '../routes/finder-route.ts'
import { answerInWords } from './answer-in-words.ts'
import { fetchKommuner } from './fetch-kommuner.ts'
import { useMyPosition } from './use-my-position.ts'

type Props = { onReady?: () => void }

/**
 * Find your kommun: by typing, or by the position of the phone, which never leaves it. Written out on the server as a form
 * that leads to the list of all kommuner; this is what it becomes when somebody touches it.
 */
export default function FindKommun({ onReady }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [kommuner, setKommuner] = useState<FindableKommun[] | 'failed'>()
  const [typed, setTyped] = useState('')
  const position = useMyPosition()

  useEffect(() => {
    fetchKommuner().then(setKommuner, () => setKommuner('failed'))
    // What was typed before this came to life counts too.
    setTyped(input.current?.value ?? '')
    onReady?.()
  }, [onReady])

  const found = Array.isArray(kommuner) ? kommunFinder(kommuner)(typed) : []
  const shown = position.found ?? found
  const words = position.words ?? answerInWords(typed, kommuner, found)

  const leave = (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [input.current, ...(list.current?.querySelectorAll('a') ?? [])]
    const next = stops[stops.findIndex((stop) => stop?.matches(':focus')) + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    // The arrows are a help for those who expect them; Tab leads the same way.
    <search onKeyDown={leave}>
      <form
        className="finder"
        action="/kommuner/"
        onSubmit={(event) => {
          const [first] = shown
          if (!first) return
          event.preventDefault()
          location.assign(first.kommun.path)
        }}
      >
        <label htmlFor="find-kommun">Skriv namnet på din kommun</label>
        <div className="finder-row">
          <input
            ref={input}
            id="find-kommun"
            name="kommun"
            type="search"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="find-kommun-answer"
            onChange={(event) => {
              position.forget()
              setTyped(event.target.value)
            }}
          />
          <button type="submit">Visa</button>
        </div>
        <button type="button" className="quiet with-scripts" onClick={position.ask}>
          Använd min plats
        </button>
      </form>
      <p id="find-kommun-answer" className="finder-answer" role="status">
        {words}
      </p>
      <ul ref={list} className="finder-found">
        {shown.map(foundItem)}
      </ul>
    </search>
  )
}

const foundItem = ({ kommun, by }: Found<FindableKommun>) => (
  <li key={kommun.code}>
    <a href={kommun.path}>{kommun.example ? `${kommun.name} (exempel)` : kommun.name}</a>
    {by !== undefined && !by.startsWith(kommun.name) && <span className="soft">{`, ${by}`}</span>}
  </li>
)
