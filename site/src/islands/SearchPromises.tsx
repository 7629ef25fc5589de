import { useEffect, useRef, useState } from 'react'
import { type FoundPromise, type SearchAnswer, search } from './search.ts'

type Props = { onReady?: () => void }

const MORE = 20

/** Search among promises, activities and follow-ups. The question stands in the address, so that an answer can be linked to. */
export default function SearchPromises({ onReady }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [question, setQuestion] = useState('')
  const [most, setMost] = useState(MORE)
  const [answer, setAnswer] = useState<SearchAnswer>()

  // Once, when this comes to life: for what the address asks, and what was typed before.
  useEffect(() => {
    const asked = input.current?.value || (new URLSearchParams(location.search).get('q') ?? '')
    if (input.current) input.current.value = asked
    setQuestion(asked)
    onReady?.()
  }, [onReady])

  useEffect(() => {
    let isOld = false
    search(question, most).then((found) => {
      // A later question may have been answered sooner.
      if (!isOld) setAnswer(found)
    })
    return () => {
      isOld = true
    }
  }, [question, most])

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    const asked = input.current?.value.trim() ?? ''
    history.replaceState(null, '', asked === '' ? location.pathname : `?q=${encodeURIComponent(asked)}`)
    setMost(MORE)
    setQuestion(asked)
  }

  return (
    <search>
      <form className="finder" action="/sok/" onSubmit={submit}>
        <label htmlFor="search-question">Sök efter ord</label>
        <div className="finder-row">
          <input ref={input} id="search-question" name="q" type="search" autoComplete="off" aria-describedby="search-answer" />
          <button type="submit">Sök</button>
        </div>
      </form>
      <p id="search-answer" className="finder-answer" role="status">
        {answer?.words}
      </p>
      <ul className="found">
        {answer?.kommuner.map(({ code, name, path }) => (
          <li key={code}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
      <ol className="found">{answer?.promises.map(foundItem)}</ol>
      {answer && answer.promises.length < answer.total && (
        <button type="button" className="quiet" onClick={() => setMost(most + MORE)}>
          Visa fler
        </button>
      )}
    </search>
  )
}

const foundItem = ({ path, title, text, where }: FoundPromise) => (
  <li key={path}>
    <a href={path}>{title}</a>
    <span className="soft">{where}</span>
    <span className="found-text">{text}</span>
  </li>
)
