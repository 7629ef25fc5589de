/**
 * Brings a part of the page to life the first time somebody touches it, by finger, pointer or keyboard, so that whoever
 * only reads loads nothing. In: the part, and what does it, which says when it is done. A click that came before that on
 * one of its buttons is made again then; a form that is sent before works as a form. Out: a way to begin untouched.
 */
export function wakeOnTouch(part: Element, wake: (onReady: () => void) => Promise<void>): () => void {
  const stop = new AbortController()
  let clicked: HTMLElement | undefined
  let isReady = false
  const onReady = () => {
    isReady = true
    stop.abort()
    clicked?.click()
    clicked = undefined
  }
  const once = { once: true, passive: true, signal: stop.signal } as const
  let isWaking = false
  const begin = () => {
    if (isWaking) return
    isWaking = true
    // Without what could not be fetched, the form goes on being a form.
    wake(onReady).catch(() => stop.abort())
  }
  for (const touch of ['focusin', 'pointerenter', 'pointerdown', 'keydown']) part.addEventListener(touch, begin, once)
  part.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[type="button"]') : null
      if (button && !isReady) clicked = button
    },
    { signal: stop.signal },
  )
  return begin
}
