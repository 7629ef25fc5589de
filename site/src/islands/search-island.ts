import { wakeOnTouch } from './wake-on-touch.ts'

const part = document.querySelector<HTMLElement>('[data-island="search"]')
if (part) {
  const wake = wakeOnTouch(part, async (onReady) => {
    const [{ hydrateRoot }, { createElement }, { default: SearchPromises }] = await Promise.all([
      import('react-dom/client'),
      import('react'),
      import('./SearchPromises.tsx'),
    ])
    hydrateRoot(part, createElement(SearchPromises, { onReady }))
  })
  // Whoever comes with a question in the address has asked already.
  if (new URLSearchParams(location.search).get('q')) wake()
}
