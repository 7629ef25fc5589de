import { Failure } from '../setup/failure.mjs'
import { root } from '../setup/root.mjs'
import { readSettings } from '../start/settings.mjs'
import { openBenchHouse } from './bench-house.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'

/** The page types that residents come to first: the start page, a kommun with all there is, and a promise of it. */
export const KEY_PAGES = {
  start: '/',
  kommun: '/angskoping/',
  löfte: '/angskoping/2026/lugnare-kvall-vid-stationen/',
}

/** Runs work with the address of a site that shows the start content: the one given, or one that is started for it. */
export async function withExampleSite({ site, port }, work) {
  if (site !== undefined) {
    await refuseOther(site)
    return work(site.replace(/\/$/, ''))
  }
  return inTemporaryFolder('site', async (folder) => {
    const env = { CMS_PORT: String(port), SITE_PORT: String(Number(port) + 1), LOVAT_DATA: folder }
    console.error('Startar en webbplats med exempelinnehållet …')
    const house = openBenchHouse(readSettings({ root, env }).settings)
    try {
      return await work((await house.ready).replace(/\/$/, ''))
    } finally {
      await house.close()
    }
  })
}

async function refuseOther(site) {
  const answer = await fetch(new URL(KEY_PAGES.löfte, site)).catch((error) => ({ ok: false, status: error.cause?.code ?? error.message }))
  if (!answer.ok) throw new Failure(`${site} visar inte exempelinnehållet: ${KEY_PAGES.löfte} svarade ${answer.status}.`)
}
