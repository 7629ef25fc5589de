import { wakeOnTouch } from './wake-on-touch.ts'

const part = document.querySelector('[data-island="find-kommun"]')
if (part) {
  wakeOnTouch(part, async (onReady) => {
    const [{ hydrateRoot }, { createElement }, { default: FindKommun }] = await Promise.all([
      import('react-dom/client'),
      import('react'),
      import('./FindKommun.tsx'),
    ])
    hydrateRoot(part, createElement(FindKommun, { onReady }))
  })
}
