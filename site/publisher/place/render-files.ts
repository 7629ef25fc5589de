import { createHash } from 'node:crypto'
import type { Route } from '../../src/routes/route.ts'
import type { ReleaseFile } from '../release-record.ts'
import type { Renderer } from '../render/load-renderer.ts'
import { pageFile } from '../render/page-file.ts'
import { type PageFault, renderPages } from '../render/render-pages.ts'
import type { NewFile } from './place-files.ts'

type Job = {
  renderer: Renderer
  routes: readonly Route[]
  /** What readers have now, by file. */
  present: ReadonlyMap<string, ReleaseFile>
  /** Files not to be trusted: written even if their bytes seem the same. */
  stale: ReadonlySet<string>
  signal: AbortSignal
}
type Rendered = { files: NewFile[]; put: Record<string, ReleaseFile>; faults: PageFault[] }

/**
 * Renders pages in memory. Out: the files that are to be written, those whose bytes are as they were left out. They are not
 * compressed: that takes as long as making them, and is done when readers have them (`compress-release.ts`).
 */
export async function renderFiles({ renderer, routes, present, stale, signal }: Job): Promise<Rendered> {
  const rendered: { path: string; bytes: Buffer; digest: string }[] = []
  const keep = (route: Route, bytes: Buffer) => {
    const path = pageFile(route.path)
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (present.get(path)?.digest !== digest || stale.has(path)) rendered.push({ path, bytes, digest })
  }
  const faults = await renderPages({ renderer, routes, keep, signal })
  const files = rendered.map(({ path, bytes }) => ({ path, bytes, forms: [] }))
  const put = rendered.map(({ path, digest }) => [path, { digest, encodings: [] as ReleaseFile['encodings'] }] as const)
  return { files, put: Object.fromEntries(put), faults }
}
