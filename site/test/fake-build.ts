import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildStep } from '../publisher/build-step.ts'

/** A build that makes three tiny pages and a style sheet out of the snapshot, each saying which ledger number it is from. */
export const fakeBuild: BuildStep = async ({ snapshot: { entries, today }, outDir }) => {
  const page = (name: string) =>
    `<!doctype html><title>${name}</title><link href="/_astro/stil.${entries.length}.css">${`<p>${entries.length} ${today}</p>`.repeat(100)}`
  await mkdir(join(outDir, '_astro'), { recursive: true })
  await mkdir(join(outDir, 'lund'))
  await writeFile(join(outDir, 'index.html'), page('Start'))
  await writeFile(join(outDir, 'lund/index.html'), page('Lund'))
  await writeFile(join(outDir, '404.html'), '<!doctype html><title>Sidan finns inte</title>')
  await writeFile(join(outDir, `_astro/stil.${entries.length}.css`), 'p{color:#222}')
  return { faults: [] }
}
