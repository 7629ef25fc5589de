import { useEffect, useRef } from 'react'
import type { Said as SaidWords } from './use-commands.ts'

/**
 * What came of a command. The button that was pressed may be gone now, so the words take the focus; they stand in a live
 * region that was there before them, or screen readers would not say them.
 */
export function Said({ said }: { said: SaidWords | undefined }) {
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = words.current
    if (!said || !element) return
    const page = element.closest('[inert]')
    if (!page) return element.focus()
    // The drawer in which the command was given is still closing, and what lies under it can't have the focus yet.
    const watcher = new MutationObserver(() => {
      if (page.hasAttribute('inert')) return
      watcher.disconnect()
      element.focus()
    })
    watcher.observe(page, { attributes: true, attributeFilter: ['inert'] })
    return () => watcher.disconnect()
  }, [said])
  return (
    <div ref={words} tabIndex={-1} className="lovat-said" role={said && !said.isDone ? 'alert' : 'status'}>
      {said?.lines.map((line) => (
        <p key={line} className={said.isDone ? 'lovat-done' : 'lovat-fault'}>
          {line}
        </p>
      ))}
    </div>
  )
}
