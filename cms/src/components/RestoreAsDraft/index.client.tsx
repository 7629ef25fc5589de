'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { RestoreButton } from './RestoreButton.tsx'

const VERSION = /\/collections\/(?<collection>[^/]+)\/(?<id>[^/]+)\/versions\/(?<version>[^/]+)$/

/**
 * Payload's view of an older version has a button that puts it live, which is refused, and no place for another. Ours is put
 * where theirs stands (hidden by the stylesheet), for those whom Payload would have offered its own.
 */
export function RestoreAsDraft({ children }: { children: ReactNode }) {
  const { collection, id, version } = VERSION.exec(usePathname())?.groups ?? {}
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    setPlace(null)
    if (!version) return
    const look = () => setPlace(document.querySelector('.restore-version')?.parentElement ?? null)
    const watcher = new MutationObserver(look)
    watcher.observe(document.body, { childList: true, subtree: true })
    look()
    return () => watcher.disconnect()
  }, [version])
  return (
    <>
      {children}
      {place && collection && id && version && createPortal(<RestoreButton collection={collection} id={id} version={version} />, place)}
    </>
  )
}
