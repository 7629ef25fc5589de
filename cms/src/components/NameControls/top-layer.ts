const LAYERS = '.template-default, dialog.payload__modal-item[open]'

/**
 * Payload's drawers let one read and reach what lies under them. `settle` puts it out of reach while a drawer is open, moves
 * the focus into the drawer, and gives it back to where it was when the drawer has left the page.
 */
export function keepFocusInTheTopLayer() {
  const lastFocus = new Map<Element, HTMLElement>()
  const remember = ({ target }: FocusEvent) => {
    const layer = target instanceof HTMLElement && target.closest(LAYERS)
    if (layer) lastFocus.set(layer, target)
  }
  document.addEventListener('focusin', remember)

  const settle = () => {
    const layers = [...document.querySelectorAll(LAYERS)]
    const top = layers.findLast((layer) => layer.matches('dialog')) ?? layers[0]
    for (const layer of layers) {
      const isUnder = layer !== top && !layer.contains(top ?? null)
      if (isUnder === layer.hasAttribute('inert')) continue
      layer.toggleAttribute('inert', isUnder)
      // A drawer's own first step, or the words that say what came of it, may have the focus already.
      if (!isUnder && document.activeElement === document.body) lastFocus.get(layer)?.focus()
    }
    if (top?.matches('dialog') && document.activeElement === document.body)
      top.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select, button')?.focus()
  }
  return { settle, end: () => document.removeEventListener('focusin', remember) }
}
