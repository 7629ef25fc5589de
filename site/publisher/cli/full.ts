import { giveOrder } from '../control/ask-publisher.ts'
import type { Command } from './command.ts'
import { showProgress } from './show-progress.ts'
import { readOptions } from './usage.ts'

const HELP = `Gör alla sidor på nytt, till en ny utgåva. Den förra visas tills den nya är klar.

  npm run publish:full

  --help   visar det här

Behövs när någon har ändrat eller tagit bort filer för hand. Annars gör publiceringen själv det som behövs.
Svarar med felkod 0 när den nya utgåvan visas, 1 när den inte kunde göras.`

export const full: Command = {
  help: HELP,
  async run({ folders, print, progress }, args) {
    readOptions(args, {})
    const shown = showProgress(progress, 'Gör sidor')
    const outcome = await giveOrder(folders.control, '/full', shown.at)
    shown.end()
    print(outcome?.text ?? `Publiceringen är inte igång på ${folders.root}. Starta den med npm start.`)
    return outcome?.ok ? 0 : 1
  },
}
