import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { groupIsRunning } from '../setup/process-table.mjs'
import { createChildren } from '../start/children.mjs'

let folder
let children
let recorded
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-children-'))
  recorded = []
  children = createChildren({
    node: process.execPath,
    env: process.env,
    logFolder: folder,
    patienceMs: 300,
    onChange: (groups) => recorded.push(groups.map(({ name }) => name)),
  })
})
afterEach(async () => {
  await children.endAll()
  rmSync(folder, { recursive: true })
})

const start = (name, code) => {
  let child
  const event = new Promise((resolve) => {
    child = children.start({ name, args: ['-e', code], onEvent: resolve })
  })
  return { child, event }
}
const READY = 'console.log(`LOVAT {"event":"ready"}`)'

it('ends by force what does not end when asked', async () => {
  const { child, event } = start('deaf', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); ${READY}`)
  await event
  await child.end()
  expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL', asked: true })
  expect(groupIsRunning(child.pid)).toBe(false)
})

it('ends what a dead process had started', async () => {
  const { child } = start(
    'parent',
    `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref()`,
  )
  expect(await child.exited).toEqual({ code: 0, signal: null, asked: false })
  await expect.poll(() => groupIsRunning(child.pid)).toBe(false)
})

it('tells which there are, each time that changes', async () => {
  const a = start('a', 'setInterval(() => {}, 1000)')
  start('b', 'setInterval(() => {}, 1000)')
  await a.child.end()
  await children.endAll()
  expect(recorded).toEqual([['a'], ['a', 'b'], ['b'], []])
})

it('does not outlive a fault in the process that started it', async () => {
  const faulty = `import(${JSON.stringify(new URL('../start/children.mjs', import.meta.url).href)}).then(({ createChildren }) => {
    const children = createChildren({ node: process.execPath, env: process.env, logFolder: ${JSON.stringify(folder)} })
    const { pid } = children.start({ name: 'a', args: ['-e', ${JSON.stringify(`setInterval(() => {}, 1000); ${READY}`)}], onEvent: () => { throw new Error('bug') } })
    console.log('LOVAT ' + JSON.stringify({ event: 'ready', url: pid }))
  })`
  const { child, event } = start('faulty', faulty)
  const { url: grandchild } = await event
  expect(await child.exited).toMatchObject({ code: 1 })
  await expect.poll(() => groupIsRunning(grandchild)).toBe(false)
})

it('starts nothing once everything is being ended', async () => {
  await children.endAll()
  expect(() => children.start({ name: 'late', args: ['-e', ''] })).toThrow()
})

it('keeps what is said in a log, apart from the events, and the log before it', async () => {
  const said = `console.log('hej'); console.error('fel'); ${READY}`
  await start('a', said).child.exited
  const { child } = start('a', 'console.log("igen")')
  await child.exited
  const lines = (name) =>
    readFileSync(path.join(folder, 'logs', name), 'utf8')
      .trim()
      .split('\n')
      .sort()
  expect(lines('a.log')).toEqual(['igen'])
  expect(lines('a.previous.log')).toEqual(['fel', 'hej'])
  expect(child.log.lastLines()).toBe('igen')
})
