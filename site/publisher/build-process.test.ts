import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { runBuild } from './build-process.ts'
import { BuildError } from './build-step.ts'

async function build(source: string, { signal = new AbortController().signal, args = [] as string[] } = {}) {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'build.mjs'), source)
  return { cwd, ended: runBuild({ script: 'build.mjs', args, cwd, env: { GIVEN: 'ja' }, signal }) }
}

test('a build that succeeds has run in its folder with just the environment it was given', async () => {
  const { cwd, ended } = await build(`import { writeFileSync } from 'node:fs'; writeFileSync('env.json', JSON.stringify(process.env))`)
  await ended
  const seen = JSON.parse(await readFile(join(cwd, 'env.json'), 'utf8'))
  expect(seen).toEqual({ GIVEN: 'ja' })
})

test('a build that fails tells its last lines, without colours', async () => {
  const { ended } = await build(
    `for (let i = 0; i < 40; i++) console.log('rad ' + i); console.error('\\x1b[31mtrasig sida\\x1b[0m'); process.exitCode = 3`,
  )
  const error = await ended.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(BuildError)
  expect(String(error)).toContain('felkod 3')
  expect(String(error)).toContain('\n  trasig sida')
  expect(String(error)).not.toContain('rad 5\n')
})

test('a build that dies says by what', async () => {
  const { ended } = await build(`process.kill(process.pid, 'SIGKILL')`)
  await expect(ended).rejects.toThrow('SIGKILL')
})

test('a build that is stopped is gone when the promise is settled', async () => {
  const stopping = new AbortController()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { ended } = await build(
    `import { connect } from 'node:net'; const s = connect(${port}, '127.0.0.1', () => s.write(String(process.pid)))`,
    {
      signal: stopping.signal,
    },
  )
  const failed = ended.catch((thrown: unknown) => thrown)
  const [socket] = await once(server, 'connection')
  const [pid] = await once(socket, 'data')
  socket.on('error', () => {})
  stopping.abort(new Error('stopp'))
  expect(await failed).toEqual(new Error('stopp'))
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  socket.destroy()
  server.close()
})

test('a stop that came before the build began is a stop', async () => {
  const { ended } = await build('setInterval(() => {}, 1000)', { signal: AbortSignal.abort(new Error('stopp')) })
  await expect(ended).rejects.toThrow('stopp')
})
