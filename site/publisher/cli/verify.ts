import { codeVersion } from '../code-version.ts'
import { compiledPages } from '../compile/compiled-pages.ts'
import { askStatus } from '../control/ask-publisher.ts'
import { faultText } from '../fault-text.ts'
import { verifySite } from '../verify/verify-site.ts'
import { workFolder } from '../work-folder.ts'
import type { Command } from './command.ts'
import { readLedgerCopy } from './read-ledger-copy.ts'
import { showProgress } from './show-progress.ts'
import { readOptions, UsageError } from './usage.ts'

const NAMED = 20

const HELP = `Jämför det som visas med det som liggaren säger, sida för sida. Alla sidor görs på nytt av den sparade liggaren, vars
kedja kontrolleras, och hämtas från webbplatsen. Ingenting ändras.

  npm run publish:verify [-- --url adress]

  --url    adressen att hämta från, till exempel en annan webbserver; annars publiceringens egen,
           eller filerna på disken när den inte är igång
  --help   visar det här

Svarar med felkod 0 när allt stämmer, 1 när något inte gör det eller inte kunde jämföras.`

export const verify: Command = {
  help: HELP,
  async run({ settings, folders, print, progress }, args) {
    const { url } = readOptions(args, { url: { type: 'string' } })
    if (url !== undefined && !URL.canParse(url)) throw new UsageError(`${url} är ingen adress. Den ska vara som https://loften.example.se.`)
    const isRunning = (await askStatus(folders.control)) !== undefined
    const from = url ?? (isRunning ? settings.ownUrl : undefined)
    const shown = showProgress(progress, 'Jämför')
    try {
      const installed = await codeVersion()
      const pages = compiledPages({ folder: folders.compiled, workDir: workFolder(), installed })
      const { compared, differences, number, today } = await verifySite({
        folders,
        readLedger: () => readLedgerCopy(folders.ledger),
        pages,
        from,
        onProgress: shown.at,
      })
      shown.end()
      const where = from ?? 'filerna på disken'
      for (const { path, problem } of differences.slice(0, NAMED)) print(`${path}: ${problem}`)
      if (differences.length > NAMED) print(`… och ${differences.length - NAMED} till.`)
      if (differences.length === 0)
        print(`Allt stämmer: ${compared} adresser på ${where} är vad liggaren säger vid post ${number}, ${today}.`)
      else
        print(
          `${differences.length} av ${compared} adresser på ${where} är inte vad liggaren säger vid post ${number}, ${today}. Gör om dem: npm run publish:full`,
        )
      return differences.length === 0 ? 0 : 1
    } catch (error) {
      shown.end()
      print(`Det gick inte att jämföra. ${faultText(error)}`)
      return 1
    }
  },
}
