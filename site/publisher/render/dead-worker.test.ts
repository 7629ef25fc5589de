import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFakeBundle } from '../../test/fake-bundle.ts'
import { fakeCms } from '../../test/fake-cms.ts'
import { fakePages } from '../../test/fake-pages.ts'
import { folderDigests } from '../../test/folder-digests.ts'
import { followingHouse } from '../../test/following-house.ts'
import { firstEntries, happen } from '../../test/random-history.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { compiledName } from '../compile/compiled-site.ts'
import { buildWithCompiledPages } from '../compiled-build.ts'
import { siteMemory } from '../place/site-in-memory.ts'

/** Pages that end their thread as soon as a file is there: at once, or at one page in the middle. */
async function pagesThatDie(folder: string, sign: string, at: string) {
  const kept = join(folder, compiledName('test', 'http://127.0.0.1:8080'))
  await mkdir(join(kept, 'server'), { recursive: true })
  await mkdir(join(kept, 'client'))
  const dies = `if (${at} && (await import('node:fs')).existsSync(${JSON.stringify(sign)})) process.exit(9);`
  await writeFakeBundle(join(kept, 'server/entry.mjs'), `${dies} return pathname.endsWith('.json') ? '[]' : '<!doctype html>' + pathname`)
}

test.each([
  ['at its first page', 'true'],
  ['in the middle', "pathname === '/ort-9902/'"],
])(
  'a thread that dies %s of a whole release: the old one is served and whole, it is told, nothing is left, and the next is made',
  async (_, at) => {
    const root = await temporaryFolder()
    const [folder, sign] = [join(root, 'compiled'), join(root, 'tecken')]
    await pagesThatDie(folder, sign, at)
    const pages = async () => fakePages()
    const build = buildWithCompiledPages({ folder, installed: 'test', pages, memory: siteMemory(), threads: 2, many: 1 })
    const entries = firstEntries()
    const cms = await fakeCms([...entries])
    const house = await followingHouse(cms.url, { root, build })
    await house.tick()
    const first = entries.length
    expect(house.health()).toMatchObject({ published: first, lastError: null })
    const served = await folderDigests(join(house.folders.current, 'public'))
    const releases = await readdir(house.folders.releases)

    await writeFile(sign, '')
    happen(entries, { order: 'title', a: 0, b: 7 }, '2026-06-01')
    cms.entries = [...entries]
    await house.tick()
    const told = `Post ${entries.length} kunde inte publiceras, den förra utgåvan visas. En tråd som gör sidor dog (9).`
    expect(house.health()).toMatchObject({ published: first, lastError: told })
    expect(house.said).toContain(told)
    expect(await folderDigests(join(house.folders.current, 'public'))).toEqual(served)
    expect(await readdir(house.folders.releases)).toEqual(releases)
    expect(await readdir(root)).not.toContain('work')

    await rm(sign)
    house.time.now = new Date(house.time.now.valueOf() + 30_000)
    await house.tick()
    expect(house.health()).toMatchObject({ published: entries.length, lastError: null })
  },
)
