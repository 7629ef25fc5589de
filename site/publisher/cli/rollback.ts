import { codeVersion } from '../code-version.ts'
import { listVersions } from '../compile/pages-version.ts'
import { giveOrder } from '../control/ask-publisher.ts'
import { earlierVersion } from '../control/orders.ts'
import { writeHold } from '../hold.ts'
import { currentRelease, readRelease } from '../release-folders.ts'
import { LockError, takeLock } from '../take-lock.ts'
import type { Command, CommandPlace } from './command.ts'
import { showProgress } from './show-progress.ts'
import { readOptions, UsageError } from './usage.ts'

const HELP = `Går tillbaka till en tidigare version av sidorna, när en ny version visar fel. Innehållet är det som gäller nu:
det som har dragits tillbaka eller rättats kommer aldrig tillbaka, och nya ändringar publiceras som vanligt.

  npm run publish:rollback                    versionen före den som visas
  npm run publish:rollback -- --to <version>  en bestämd version, så många tecken som behövs (se npm run publish:status)
  npm run publish:rollback -- --undo          tillbaka till den version som är installerad

  --help   visar det här

Den äldre versionen används, också efter omstart, tills en annan version installeras eller --undo ges.
De tio senaste versionerna finns kvar. Svarar med felkod 0 när den valda versionen visas, 1 när det inte gick.`

export const rollback: Command = {
  help: HELP,
  async run(place, args) {
    const { to, undo } = readOptions(args, { to: { type: 'string' }, undo: { type: 'boolean' } })
    if (undo && to !== undefined) throw new UsageError('Välj --to eller --undo, inte båda.')
    if (place.settings.build === 'stock') {
      place.print('Med LOVAT_SITE_BUILD=stock sparas inga tidigare versioner att gå tillbaka till.')
      return 1
    }
    const shown = showProgress(place.progress, 'Gör sidor')
    const order = undo ? '/undo' : `/rollback${to === undefined ? '' : `?code=${encodeURIComponent(to)}`}`
    const outcome = (await giveOrder(place.folders.control, order, shown.at)) ?? (await forNextStart(place, to, undo === true))
    shown.end()
    place.print(outcome.text)
    return outcome.ok ? 0 : 1
  },
}

/** Nobody publishes just now: what is wanted is written down for whoever starts next. */
async function forNextStart(
  { folders, settings }: CommandPlace,
  to: string | undefined,
  undo: boolean,
): Promise<{ ok: boolean; text: string }> {
  let letGo: () => void
  try {
    letGo = takeLock(folders.lock, folders.root)
  } catch (error) {
    if (error instanceof LockError)
      return { ok: false, text: 'Publiceringen är igång men svarar inte. Försök igen, eller starta om Lovat.' }
    throw error
  }
  try {
    const installed = await codeVersion()
    const name = currentRelease(folders)
    const shown = (name === undefined ? undefined : readRelease(folders, name))?.basis.code ?? installed
    const target = undo
      ? { code: installed }
      : earlierVersion(await listVersions(folders.compiled), { code: to, siteUrl: settings.siteUrl, shown })
    if ('problem' in target) return { ok: false, text: target.problem }
    await writeHold(
      folders,
      target.code === installed ? undefined : { code: target.code, insteadOf: installed, since: new Date().toISOString() },
    )
    return { ok: true, text: `Publiceringen är inte igång. Version ${target.code} används från nästa npm start.` }
  } finally {
    letGo()
  }
}
