import { spawnSync } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { tidyWorkFolders, workFolder } from './work-folder.ts'

test('only work folders of processes that are no more are removed', async () => {
  const root = await temporaryFolder()
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  for (const pid of [ended, process.ppid]) await mkdir(workFolder(root, pid))
  await mkdir(join(root, 'something-else'))
  await tidyWorkFolders(root)
  expect((await readdir(root)).sort()).toEqual([`publisher-${process.ppid}`, 'something-else'])
})

test('there being no work folder at all is no fault', async () => {
  await expect(tidyWorkFolders(join(await temporaryFolder(), 'missing'))).resolves.toBeUndefined()
})
