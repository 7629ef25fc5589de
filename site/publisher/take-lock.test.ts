import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { LockError, takeLock } from './take-lock.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

test('a folder that is taken is refused until it is let go, however long nobody thinks of the lock', async () => {
  const file = join(await temporaryFolder(), 'lock')
  const letGo = takeLock(file, '/mapp')
  collect()
  expect(() => takeLock(file, '/mapp')).toThrow(LockError)
  expect(() => takeLock(file, '/mapp')).toThrow('En annan publicering är igång på mappen /mapp.')
  letGo()
  takeLock(file, '/mapp')()
})

test('whoever is killed holds nothing', async () => {
  const file = join(await temporaryFolder(), 'lock')
  const script = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'take-lock.ts'))}
    takeLock(${JSON.stringify(file)}, '/mapp'); console.log('taken'); setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  expect(() => takeLock(file, '/mapp')).toThrow(LockError)
  child.kill('SIGKILL')
  await once(child, 'close')
  takeLock(file, '/mapp')()
})
