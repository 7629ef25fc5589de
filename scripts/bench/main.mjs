import { refuseTooOldNode } from '../setup/node-version.mjs'

refuseTooOldNode()

const BENCHES = {
  'click-to-live': ['från Publicera till synlig på webbplatsen', () => import('./click-to-live.mjs')],
  import: ['importera 2 000 löften med aktiviteter och uppföljningar', () => import('./import.mjs')],
  keys: ['godkänna och publicera, med 100 och med 20 000 löften', () => import('./keys.mjs')],
  lighthouse: ['vad Lighthouse ger startsidan, en kommun och ett löfte', () => import('./lighthouse.mjs')],
  lix: ['hur lättlästa löftena i en liggare är', () => import('./lix.mjs')],
  pages: ['publiceraren för sig: minne, tid till start, en tråd och flera', () => import('./pages.mjs')],
  publish: ['göra alla sidor och en ändring i taget, bredvid andra generatorer och webbservrar', () => import('./publish.mjs')],
  screens: ['bilder av varje slags sida, till docs/screens', () => import('./screens.mjs')],
  start: ['npm start i en ny klon, första och andra gången', () => import('./start.mjs')],
  weight: ['vad sidorna väger, bredvid andras mallar', () => import('./weight.mjs')],
}

const HELP = `Mäter, och skriver en tabell, eller tar bilder. Ingenting godkänns eller underkänns.

  npm run bench -- <namn> [--help]

${Object.entries(BENCHES)
  .map(([name, [what]]) => `  ${name.padEnd(15)}${what}`)
  .join('\n')}`

// Imported late: an old Node cannot even parse what follows.
import('../setup/failure.mjs').then(async ({ runCommand }) => {
  const [name, ...argv] = process.argv.slice(2)
  const bench = BENCHES[name]
  if (!bench) {
    console.log(HELP)
    process.exitCode = name === undefined || name === '--help' ? 0 : 2
    return
  }
  const { main } = await bench[1]()
  return runCommand(() => main(argv))
})
