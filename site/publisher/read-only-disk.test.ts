import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeCms } from '../test/fake-cms.ts'
import { ledgerOf } from '../test/ledger-fixture.ts'
import { publishingPlace } from '../test/release-fixture.ts'
import { freePort, startPublisher, until } from '../test/run-publisher.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { takeLock } from './take-lock.ts'

const canMount = spawnSync('unshare', ['-rm', 'mount', '--bind', '/tmp', '/tmp']).status === 0
if (!canMount) console.log('Här går det inte att göra en disk skrivskyddad (unshare, mount): testet av det lämnas ute.')

test('where nothing can be written nobody needs a lock', async () => {
  const folder = await temporaryFolder()
  takeLock(join(folder, 'finns-inte', 'lock'), folder)()
  expect(await readdir(folder)).toEqual([])
})

const served =
  'what is public is served from a disk that can only be read, the fault is named, and a start with a disk that can be written heals'
test.each(canMount ? [served] : [])(
  '%s',
  async () => {
    const { dataDir, publish } = await publishingPlace()
    await publish(1)
    const cms = await fakeCms(ledgerOf(2))
    const port = await freePort()
    const settings = { SITE_PORT: port, LOVAT_DATA: dataDir, CMS_URL: cms.url }
    const mount = ['-rm', 'sh', '-c', `mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"`, dataDir]
    const readOnly = startPublisher(settings, 'main.ts', [], ['unshare', ...mount])
    await until(readOnly, 'Datamappen ligger på en skrivskyddad disk. (EROFS)')
    expect((await fetch(`http://127.0.0.1:${port}/lund/`)).status).toBe(200)
    expect((await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).lastError).toContain('skrivskyddad')
    readOnly.child.kill('SIGTERM')
    await once(readOnly.child, 'close')
    const healed = startPublisher(settings)
    await until(healed, 'Publicerade utgåva 2 på ')
    expect((await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).lastError).toBeNull()
  },
  200_000,
)
