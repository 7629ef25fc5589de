import { existsSync, realpathSync } from 'node:fs'
import os from 'node:os'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fixtureHouse } from './fixture-house.mjs'

let house
beforeEach(async () => {
  house = await fixtureHouse()
})
afterEach(() => house.clean())

const run = (script, args, env) => house.start(env, [process.execPath, house.file(`scripts/${script}.mjs`), ...args]).ended

it.each(['import', 'export'])('%s hands on its arguments, where the person stands, the settings and the exit code', async (script) => {
  const { code, output } = await run(script, ['löften.csv', '--dry-run'], { INIT_CWD: os.tmpdir() })
  expect(code).toBe(3)
  expect(JSON.parse(output)).toEqual({
    args: ['löften.csv', '--dry-run'],
    cwd: realpathSync(os.tmpdir()),
    data: house.data,
    secret: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

it('asking for help makes no data folder', async () => {
  const { output } = await run('import', ['--help'], { INIT_CWD: os.tmpdir() })
  expect(JSON.parse(output).args).toEqual(['--help'])
  expect(existsSync(house.data)).toBe(false)
})

it('a faulty setting is one sentence', async () => {
  const { code, output } = await run('export', [], { LOVAT_SEED: 'demo' })
  expect(code).toBe(1)
  expect(output.trim()).toBe('LOVAT_SEED ska vara examples eller none, men är ”demo”.')
})
