import { englishPath, languageOf } from '../words/language.ts'
import { forgetMyKommun, keepMyKommun, readMyKommun } from './my-kommun.ts'
import { myKommunWords } from './my-kommun-words.ts'

/** On every page: names the kommun that the reader has kept, with a way to forget it; on a kommun's page, a way to keep it. */
const language = languageOf(location.pathname)
const line = document.getElementById('min-kommun')
const link = line?.querySelector('a')
const keep = document.querySelector<HTMLButtonElement>('[data-keep-kommun]')
const said = document.getElementById('min-kommun-svar')

function show(): void {
  const kept = readMyKommun(localStorage)
  if (line) line.hidden = kept === undefined
  if (link && kept) {
    link.textContent = kept.name
    link.href = language === 'en' ? englishPath(kept.path) : kept.path
  }
  if (keep) keep.hidden = kept?.path === keep.dataset.path
}

line?.querySelector('button')?.addEventListener('click', () => {
  forgetMyKommun(localStorage)
  show()
  // The button that had the focus is gone.
  document.querySelector<HTMLElement>('.brand')?.focus()
})
keep?.addEventListener('click', () => {
  const { name = '', path = '' } = keep.dataset
  const isKept = keepMyKommun(localStorage, { name, path })
  if (said) said.textContent = isKept ? myKommunWords[language].kept(name) : myKommunWords[language].refused
  show()
})
show()
