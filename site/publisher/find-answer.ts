import { type ServedRelease, withSlashes } from './served-release.ts'

/** What an address leads to, decided from the list of files alone: no path a reader writes ever reaches the disk. */
export type Answer =
  | { kind: 'file'; status: 200 | 404 | 410; path: string; release: ServedRelease }
  | { kind: 'evidence'; digest: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'plain'; status: 400 | 404 | 410 | 503 }

type Releases = { current(): ServedRelease | undefined }

/** In: the address as the reader sent it. Out: what to answer. Never throws: a malformed address is answered with 400. */
export function findAnswer(address: string, releases: Releases): Answer {
  const release = releases.current()
  if (release === undefined) return { kind: 'plain', status: 503 }
  const [raw = '', query] = address.split('?', 2)
  const path = decode(raw)
  if (path === undefined) return { kind: 'plain', status: 400 }

  const evidence = /^\/filer\/([0-9a-f]{64})(?:\.[a-z0-9]{1,10})?$/.exec(path)?.[1]
  if (evidence !== undefined && release.record.evidence[evidence] !== undefined) return { kind: 'evidence', digest: evidence }

  const name = path.slice(1)
  const page = path.endsWith('/') ? `${name}index.html` : `${name}/index.html`
  const status = release.gone.has(withSlashes(path)) ? 410 : 200
  if (path.endsWith('/') && release.files.has(page)) return { kind: 'file', status, path: page, release }
  if (release.files.has(name)) return { kind: 'file', status: 200, path: name, release }
  if (release.files.has(page)) return { kind: 'redirect', location: `${raw}/${query === undefined ? '' : `?${query}`}` }

  if (status === 410) return release.files.has('410.html') ? { kind: 'file', status, path: '410.html', release } : { kind: 'plain', status }
  return release.files.has('404.html') ? { kind: 'file', status: 404, path: '404.html', release } : { kind: 'plain', status: 404 }
}

function decode(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw).normalize('NFC')
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined
  } catch {
    return undefined
  }
}
