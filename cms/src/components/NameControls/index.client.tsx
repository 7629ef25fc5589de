'use client'

import { type ReactNode, useEffect } from 'react'
import { NAMES } from './names.ts'
import { STRUCTURE } from './structure.ts'
import { keepFocusInTheTopLayer } from './top-layer.ts'

const MENDS = [...STRUCTURE, ...NAMES]

/**
 * Payload draws controls that have no name, and offers no way to give them one. This gives each the name that stands beside
 * it on the screen, as soon as it is drawn. `names.ts` and `structure.ts` say which and why; a row there that finds nothing
 * any more, since Payload has mended it, can go.
 */
export function NameControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const layers = keepFocusInTheTopLayer()
    const mendAll = () => {
      frame = 0
      for (const { selector, mend } of MENDS) for (const element of document.querySelectorAll(selector)) mend(element)
      layers.settle()
    }
    const soon = () => {
      frame ||= requestAnimationFrame(mendAll)
    }
    const watcher = new MutationObserver(soon)
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-label', 'tabindex', 'role'],
    })
    soon()
    return () => {
      watcher.disconnect()
      layers.end()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}
