import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { withExampleSite } from './example-site.mjs'

const HELP = `Tar bilder av varje slags sida på webbplatsen, så som en läsare möter den, och lägger dem i docs/screens.
Startsidan, en kommun och ett löfte tas i tre bredder, ljust och mörkt; de andra i två bredder.

  npm run bench -- screens [--site http://127.0.0.1:8080] [--out docs/screens] [--port 4670] [--only namn,namn]

Utan --site startas en webbplats med exempelinnehållet.`

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      site: { type: 'string' },
      out: { type: 'string', default: path.join(root, 'docs/screens') },
      port: { type: 'string', default: '4670' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  await withExampleSite(values, (site) => {
    const script = path.join(import.meta.dirname, 'take-screens.mjs')
    const { status } = spawnSync(findNode(root), [script, site, path.resolve(values.out), values.only], { stdio: 'inherit' })
    if (status !== 0) throw new Failure('Bilderna kunde inte tas.')
  })
}
