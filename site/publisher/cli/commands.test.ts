import { once } from 'node:events'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeCms } from '../../test/fake-cms.ts'
import { firstEntries, happen } from '../../test/random-history.ts'
import { freePort, runCommand, startPublisher, until } from '../../test/run-publisher.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { compiledName } from '../compile/compiled-site.ts'
import { listVersions } from '../compile/pages-version.ts'
import { siteFolders } from '../release-folders.ts'

const TODAY = '2026-06-01'
const OLDER = 'a'.repeat(16)

/** A copy of the only compiled version, as if it were older, that says something else where a page is not found. */
async function addOlderVersion(folder: string): Promise<void> {
  const [version] = await listVersions(folder)
  if (version === undefined) throw new Error('ingenting är kompilerat')
  const older = join(folder, compiledName(OLDER, version.siteUrl))
  await cp(join(folder, version.name), older, { recursive: true })
  for (const item of await readdir(older, { recursive: true, withFileTypes: true })) {
    if (!item.name.endsWith('.mjs')) continue
    const file = join(item.parentPath, item.name)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Sidan finns inte', 'Äldre sida'))
  }
  await writeFile(
    join(older, 'version.json'),
    JSON.stringify({ code: OLDER, siteUrl: version.siteUrl, madeAt: '2026-01-01T00:00:00.000Z' }),
  )
}

test('an operator asks how it is, verifies, makes anew, and goes back a version, in which what was withdrawn stays away', async () => {
  const entries = firstEntries()
  const cms = await fakeCms([...entries])
  const port = await freePort()
  const settings = { SITE_PORT: port, LOVAT_DATA: await temporaryFolder(), CMS_URL: cms.url }
  const folders = siteFolders(join(settings.LOVAT_DATA, 'site'))
  const page = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: answer.status, text: await answer.text() }
  }

  expect(await runCommand(settings, 'status')).toMatchObject({ code: 1, out: expect.stringContaining('Ingenting är publicerat än.') })
  const first = startPublisher(settings)
  await until(first, 'LOVAT_SITE_READY')
  const [installed] = (await listVersions(folders.compiled)).map(({ code }) => code)
  expect(await runCommand(settings, 'status')).toMatchObject({ code: 0, out: expect.stringContaining('Webbplatsen hänger med.') })
  expect(await runCommand(settings, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('Allt stämmer') })

  const second = startPublisher({ ...settings, SITE_PORT: await freePort() })
  expect((await once(second.child, 'close'))[0]).toBe(1)
  expect(second.output.err).toContain(`En annan publicering är igång på mappen ${folders.root}.`)

  const release = await readFile(join(folders.current, 'release.json'), 'utf8')
  await writeFile(join(folders.current, 'public/ort-9901/index.html'), 'ändrad för hand')
  await rm(join(folders.current, 'public/ort-9901/index.html.br'))
  await rm(join(folders.current, 'public/ort-9901/index.html.gz'))
  expect(await runCommand(settings, 'verify')).toMatchObject({ code: 1, out: expect.stringMatching(/^\/ort-9901\/: /) })
  expect(await runCommand(settings, 'full')).toMatchObject({ code: 0, out: 'Alla sidor är gjorda på nytt.\n' })
  expect(await readFile(join(folders.current, 'release.json'), 'utf8')).not.toBe(release)
  expect(await runCommand(settings, 'verify')).toMatchObject({ code: 0 })

  const nothing = await runCommand(settings, 'rollback')
  expect(nothing).toMatchObject({ code: 1, out: 'Det finns ingen tidigare version att gå tillbaka till.\n' })
  await addOlderVersion(folders.compiled)
  happen(entries, { order: 'withdraw', a: 0, b: 0 }, TODAY)
  cms.entries = [...entries]
  await until(first, `Publicerade post ${entries.length} (`)
  const back = await runCommand(settings, 'rollback')
  expect(back).toMatchObject({ code: 0, out: expect.stringContaining(`Version ${OLDER} används nu`) })
  expect((await page('/finns-inte/')).text).toContain('Äldre sida')
  const withdrawn = await page('/ort-9901/2026/tryggare-trafik/')
  expect(withdrawn.status).toBe(410)
  expect(withdrawn.text).not.toContain('lovar en tryggare trafik')
  expect(await runCommand(settings, 'verify')).toMatchObject({ code: 0 })

  happen(entries, { order: 'kommun', a: 0, b: 3 }, TODAY)
  cms.entries = [...entries]
  await until(first, `Publicerade post ${entries.length} (`)
  expect((await page('/ort-9901/')).text).toContain('Ort 9901 3')
  first.child.kill('SIGTERM')
  await once(first.child, 'close')

  const again = startPublisher(settings)
  await until(again, 'LOVAT_SITE_READY')
  await until(again, `Sidorna görs med den tidigare versionen ${OLDER}`)
  expect((await page('/finns-inte/')).text).toContain('Äldre sida')
  const undone = await runCommand(settings, 'rollback', '--undo')
  expect(undone).toMatchObject({ code: 0, out: `Den installerade versionen ${installed} används igen.\n` })
  expect((await page('/finns-inte/')).text).not.toContain('Äldre sida')
  again.child.kill('SIGTERM')
  await once(again.child, 'close')

  expect(await runCommand(settings, 'full')).toMatchObject({ code: 1, out: expect.stringContaining('Publiceringen är inte igång') })
  expect(await runCommand(settings, 'rollback', '--to', 'aaa')).toMatchObject({
    code: 0,
    out: expect.stringContaining('från nästa npm start'),
  })
  expect(await runCommand(settings, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('filerna på disken') })
}, 400_000)

test.each(['status', 'full', 'rollback', 'verify', 'webserver'])(
  'publish:%s says how it is used, and what it does not understand',
  async (name) => {
    const settings = { LOVAT_DATA: await temporaryFolder() }
    const help = await runCommand(settings, name, '--help')
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`publish:${name}`) })
    const wrong = await runCommand(settings, name, '--fel')
    expect(wrong).toEqual({ code: 2, out: '', err: 'Kommandot förstår inte --fel. Lägg till --help för att se hur det används.\n' })
    expect(await readdir(settings.LOVAT_DATA)).toEqual([])
  },
)
