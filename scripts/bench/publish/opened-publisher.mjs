import { mkdirSync, readFileSync } from 'node:fs'
import { verifyChain } from '@lovat/shared/contract/ledger-chain'
import { codeVersion } from '../../../site/publisher/code-version.ts'
import { compiledPages } from '../../../site/publisher/compile/compiled-pages.ts'
import { siteMemory } from '../../../site/publisher/place/site-in-memory.ts'
import { siteFolders, tidyReleases } from '../../../site/publisher/release-folders.ts'

/** The parts of a publisher that both ways to publish need. In: a corpus's snapshot, and where the publisher is to have its things. */
export async function openedPublisher([snapshotFile, root, compiledFolder, workDir, siteUrl]) {
  const { entries, today } = JSON.parse(readFileSync(snapshotFile, 'utf8'))
  const folders = siteFolders(root)
  mkdirSync(root, { recursive: true })
  await tidyReleases(folders)
  const code = await codeVersion()
  const compiled = { folder: compiledFolder, workDir, installed: code }
  const { number, hash } = verifyChain(entries)
  return {
    folders,
    compiled,
    pages: compiledPages(compiled),
    memory: siteMemory(),
    entries,
    today,
    /** What the site is made from, when so much has been appended. */
    basis: () => ({ number: entries.at(-1)?.number ?? number, hash: entries.at(-1)?.hash ?? hash, today, code, siteUrl }),
  }
}
