import type { PublishedFile } from '@lovat/shared/contract/evidence'
import { recordsOf, type State } from '../../publisher/state.ts'

/** Where a published file lies on the public site. Its name is its digest, so the address never shows other bytes. */
export function filePath(file: Pick<PublishedFile, 'sha256' | 'mimeType'>): string {
  return `/filer/${file.sha256}${EXTENSION[file.mimeType] ?? ''}`
}

const EXTENSION: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/avif': '.avif',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'text/csv': '.csv',
  'text/plain': '.txt',
}

/** The files that pages of this state link to, each once. The publisher puts them at `path`. */
export function publicFiles(state: State): { sha256: string; path: string; mimeType: string }[] {
  const files = new Map<string, { sha256: string; path: string; mimeType: string }>()
  for (const { current } of recordsOf(state)) {
    if (current?.type !== 'update') continue
    for (const { file } of current.evidence) {
      if (file) files.set(file.sha256, { sha256: file.sha256, path: filePath(file), mimeType: file.mimeType })
    }
  }
  return [...files.values()]
}
