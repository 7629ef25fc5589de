/** Compiles the publisher's pages, as its first start does: `compile-pages.mjs <folder for them> <work folder> <site>`. */
import { mkdirSync } from 'node:fs'
import { codeVersion } from '../../../site/publisher/code-version.ts'
import { compiledSite } from '../../../site/publisher/compile/compiled-site.ts'

const [folder, workDir, siteUrl] = process.argv.slice(2)
for (const one of [folder, workDir]) mkdirSync(one, { recursive: true })
const code = await codeVersion()
await compiledSite({ folder, workDir, code, installed: code, siteUrl, signal: new AbortController().signal })
