import { digestOfAdminSources, isAdminBuilt, markAdminBuilt, markAdminUnbuilt } from './admin-build.mjs'
import { addressOf, commandsIn } from './commands.mjs'
import { waitForAdmin } from './wait-for-admin.mjs'

const LONG_MS = 90_000

/** Brings everything up. Resolves to the two addresses when both answer. */
export async function openHouse({ root, settings, house, progress, stop }) {
  const commands = commandsIn(root, settings)
  const admin = `${addressOf(settings.HOST, settings.CMS_PORT)}/admin`

  const startSite = async () => {
    const step = progress.step('Förbereder webbplatsen')
    const publisher = house.open(commands.publisher)
    const url = await told(publisher.ready, () => progress.line(`Webbplatsen dröjer. Vad den gör står i ${publisher.logFile}`))
    step.done(`Webbplatsen svarar på ${url}`)
    return url
  }
  const startAdmin = async () => {
    const step = progress.step('Startar administrationen')
    const { logFile } = house.open(commands.admin)
    const answer = waitForAdmin(`${admin}/login`, { signal: stop, logFile })
    await told(answer, () => progress.line(`Administrationen dröjer. Vad den gör står i ${logFile}`))
    step.done('Administrationen svarar')
  }

  if (isAdminBuilt(root)) {
    const [site] = await Promise.all([startSite(), startAdmin()])
    return { site, admin }
  }
  const beforeAdmin = house.open(commands.beforeAdmin)
  // The build takes both cores for a minute: the first reader should not have to wait for it.
  const [site] = await Promise.all([startSite(), beforeAdmin.ready])
  await buildAdmin({ root, house, command: commands.buildAdmin, progress })
  await beforeAdmin.end()
  await startAdmin()
  return { site, admin }
}

async function buildAdmin({ root, house, command, progress }) {
  const step = progress.step('Bygger administrationen (en gång)')
  const digest = digestOfAdminSources(root)
  markAdminUnbuilt(root)
  await house.run(command)
  markAdminBuilt(root, digest)
  step.done('Administrationen är byggd')
}

/** Waits as long as it takes, and says so once when that is long. */
async function told(promise, sayLong) {
  const timer = setTimeout(sayLong, LONG_MS).unref()
  try {
    return await promise
  } finally {
    clearTimeout(timer)
  }
}
