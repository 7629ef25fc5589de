import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The same pages as files of content, one a page, which is the only way in that Debian's Hugo has. */
export function writeHugoContent(pages, folder) {
  for (const name of readdirSync(pages)) {
    const part = path.join(folder, 'content', path.basename(name, '.json'))
    mkdirSync(part, { recursive: true })
    const models = JSON.parse(readFileSync(path.join(pages, name), 'utf8'))
    for (const [at, page] of models.entries())
      writeFileSync(path.join(part, `${at}.md`), `${JSON.stringify({ title: page.title, url: page.path, page }, null, 1)}\n`)
  }
}
