import path from 'node:path'
import { Failure } from '../../setup/failure.mjs'
import { measureProcess } from './measure-process.mjs'

export const scriptOf = (name) => path.join(import.meta.dirname, name)
export const lastLine = (text) => JSON.parse(text.trim().split('\n').at(-1))

/** Runs a script of this folder in a process of its own. Out: how the process measured, and the last line that it printed. */
export async function runScript(node, name, args, { timeout } = {}) {
  const measured = await measureProcess(node, [scriptOf(name), ...args.map(String)], { env: benchEnvironment(), timeout })
  if (measured.isTooSlow) throw new Failure(`${name} var inte klar på ${timeout} sekunder (--timeout).`, measured.stderr.slice(-3000))
  if (measured.code !== 0) throw new Failure(`${name} gick inte.`, `${measured.stdout}\n${measured.stderr}`.slice(-3000))
  return { ...measured, said: measured.stdout.trim() === '' ? undefined : lastLine(measured.stdout) }
}

export const benchEnvironment = (added = {}) => ({
  ...process.env,
  NODE_ENV: 'production',
  TZ: 'Europe/Stockholm',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...added,
})
