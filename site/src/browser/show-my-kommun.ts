import { forgetMyKommun, keepMyKommun, readMyKommun } from './my-kommun.ts'

/** On every page: names the kommun that the reader has kept, with a way to forget it; on a kommun's page, a way to keep it. */
const line = document.getElementById('min-kommun')
const link = line?.querySelector('a')
const keep = document.querySelector<HTMLButtonElement>('[data-keep-kommun]')
const said = document.getElementById('min-kommun-svar')

function show(): void {
  const kept = readMyKommun(localStorage)
  if (line) line.hidden = kept === undefined
  if (link && kept) {
    link.textContent = kept.name
    link.href = kept.path
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
  if (said)
    said.textContent = isKept
      ? `${name} står nu överst på alla sidor. Det sparas bara i den här webbläsaren.`
      : 'Webbläsaren lät inte spara.'
  show()
})
show()
