import { listVersions } from '../compile/pages-version.ts'
import { askStatus } from '../control/ask-publisher.ts'
import { currentRelease, readRelease } from '../release-folders.ts'
import type { Command } from './command.ts'
import { swedishTime } from './swedish-time.ts'
import { readOptions } from './usage.ts'

const HELP = `Visar vad som är publicerat, om webbplatsen hänger med, och vilka versioner av sidorna det går att gå tillbaka till.

  npm run publish:status [-- --json]

  --json   samma sak som ett JSON-objekt
  --help   visar det här

Svarar med felkod 0 när allt är som det ska, 1 när publiceringen inte är igång, ligger efter eller har ett fel.`

export const status: Command = {
  help: HELP,
  async run({ settings, folders, print }, args) {
    const { json } = readOptions(args, { json: { type: 'boolean' } })
    const running = await askStatus(folders.control)
    const name = currentRelease(folders)
    const record = name === undefined ? undefined : readRelease(folders, name)
    const versions = await listVersions(folders.compiled)
    const isWell = running !== undefined && record !== undefined && running.lag === 0 && running.lastError === null
    if (json) {
      const { basis, madeAt, stale = [] } = record ?? {}
      print(JSON.stringify({ isWell, running: running ?? null, release: name ?? null, basis, madeAt, stale, versions }))
      return isWell ? 0 : 1
    }
    if (record === undefined) print('Ingenting är publicerat än.')
    else {
      print(`Utgåvan ${name}, gjord ${swedishTime(record.madeAt)}, visar post ${record.basis.number} som det ser ut ${record.basis.today}.`)
      print(`${Object.keys(record.files).length} filer på ${record.basis.siteUrl}, ${record.gone.length} adresser är tillbakadragna.`)
      if ((record.stale ?? []).length > 0) print(`Äldre än de borde vara: ${record.stale?.join(', ')}`)
    }
    if (running === undefined) print(`Publiceringen är inte igång på ${folders.root}. Starta den med npm start.`)
    else {
      print(behind(running.lag, settings.cmsUrl))
      if (typeof running.lastError === 'string') print(`Fel just nu: ${running.lastError}`)
      const held = running.held
      if (held !== null && typeof held === 'object' && 'since' in held)
        print(
          `En tidigare version hålls sedan ${swedishTime(String(held.since))}. Tillbaka till den installerade: npm run publish:rollback -- --undo`,
        )
    }
    if (versions.length > 0) print('\nVersioner av sidorna, den nyaste först:')
    for (const { code, madeAt, siteUrl } of versions) {
      const marks = [
        code === record?.basis.code && siteUrl === record.basis.siteUrl && 'visas',
        code === running?.installed && 'installerad',
        siteUrl !== settings.siteUrl && `för ${siteUrl}`,
      ]
      print(`  ${[code, swedishTime(madeAt), ...marks.filter(Boolean)].join('  ')}`)
    }
    return isWell ? 0 : 1
  },
}

function behind(lag: unknown, cmsUrl: string): string {
  if (lag === 0) return 'Webbplatsen hänger med.'
  return typeof lag === 'number' ? `Webbplatsen ligger ${lag} poster efter.` : `Publiceringen väntar på CMS:et på ${cmsUrl}.`
}
