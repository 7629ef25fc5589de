import { spawn } from 'node:child_process'
import { endGroup } from '../setup/process-group.mjs'

/** Runs one tool to its end, in a group of its own that is ended with us. Gives `{ code, output }`; no output when `shown`. */
export function runTool({ node, args, cwd, env, shown = false, stop, hurry }) {
  const stdio = ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe']
  const tool = spawn(node, args, { cwd, env, stdio, detached: process.platform !== 'win32' })
  const end = () => void endGroup(tool.pid, { hurry })
  stop.addEventListener('abort', end, { once: true })
  let output = ''
  for (const stream of [tool.stdout, tool.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => {
    const settle = (result) => {
      stop.removeEventListener('abort', end)
      resolve(result)
    }
    tool.once('error', (error) => settle({ code: 1, output: error.message }))
    tool.once('close', (code, signal) => settle({ code: code ?? signal, output }))
  })
}
