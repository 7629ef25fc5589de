import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { BuildError } from './build-step.ts'

const LAST_LINES = 12

type Job = { script: string; args: readonly string[]; cwd: string; env: Record<string, string>; signal: AbortSignal }

/**
 * Runs a Node script to its end in a process of its own. Throws `BuildError` with its last lines when it fails; kills it,
 * and throws the signal's reason, when the signal aborts.
 */
export function runBuild({ script, args, cwd, env, signal }: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'], killSignal: 'SIGKILL' })
    const said: string[] = []
    const listen = (chunk: string) => {
      const lines = stripVTControlCharacters(chunk).split('\n')
      said.push(...lines.map((line) => line.trimEnd()).filter((line) => line !== ''))
      said.splice(0, Math.max(0, said.length - LAST_LINES))
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('error', (error) => {
      // An aborted process is waited for below, until it is really gone and its folder can be removed.
      if (child.pid === undefined) reject(new BuildError(`Bygget kunde inte startas: ${error.message}`, { cause: error }))
    })
    child.once('close', (code, killedBy) => {
      if (signal.aborted) return reject(signal.reason)
      if (code === 0) return resolve()
      const how = code === null ? `avbröts (${killedBy})` : `slutade med felkod ${code}`
      reject(new BuildError([`Bygget ${how}. Sista raderna:`, ...said].join('\n  ')))
    })
  })
}
