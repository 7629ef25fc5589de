import { duration } from '../setup/duration.mjs'
import { installIfNeeded } from '../setup/install.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { createProgress } from '../setup/progress.mjs'
import { root } from '../setup/root.mjs'
import { listenForStop } from '../setup/stop-signals.mjs'
import { runTool } from './run-tool.mjs'
import { runVitest } from './run-vitest.mjs'
import { runnersIn } from './runners.mjs'
import { selectRunners } from './selection.mjs'
import { tellOfFaults } from './tell-of-faults.mjs'
import { testEnvironment } from './test-environment.mjs'

const CHECKS_AT_ONCE = 2
const STOPPED = 130

/** The whole of `npm test`: gives the exit code. */
export async function main(argv) {
  const selected = selectRunners(runnersIn(root), argv)
  const { stop, hurry } = listenForStop()
  const progress = createProgress()
  await installIfNeeded({ root, progress, stop })
  if (stop.aborted) return STOPPED
  const node = findNode(root)
  const how = { node, env: testEnvironment({ env: process.env, node }), stop, hurry }
  const counts = []
  const faults = []

  const check = async ({ name, args, cwd }) => {
    const began = performance.now()
    const { code, output } = await runTool({ ...how, args, cwd })
    if (code !== 0 && !stop.aborted) {
      progress.line(output.trimEnd())
      faults.push({ where: name, message: output })
    }
    counts.push(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    progress.line(`${code === 0 ? '✓' : '✗'} ${name} (${duration(performance.now() - began)})`)
  }
  const test = async ({ name, project, needs }) => {
    if (needs && !process.env[needs]) {
      progress.line(`MongoDB-körningen utelämnades: ${needs} är inte satt, och ingen server följer med att starta.`)
      return
    }
    const { passed, failed, skipped, faults: found } = await runVitest({ ...how, root, project })
    counts.push({ passed, failed })
    faults.push(...found.map((fault) => ({ ...fault, where: `${name}: ${fault.where}` })))
    const left = skipped > 0 ? `, ${skipped} utelämnade` : ''
    progress.line(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} godkända, ${failed} underkända${left}`)
  }

  await inTurns(
    selected.filter(({ project }) => !project),
    check,
    CHECKS_AT_ONCE,
    stop,
  )
  await inTurns(
    selected.filter(({ project }) => project),
    test,
    1,
    stop,
  )
  progress.close()
  if (stop.aborted) {
    console.log('Avbruten.')
    return STOPPED
  }
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0)
  if (counts.length === 0) console.log('Ingenting kördes.')
  if (faults.length > 0) console.log(`\n${tellOfFaults(faults)}\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return counts.length > 0 && sum('failed') === 0 ? 0 : 1
}

async function inTurns(items, run, width, stop) {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item && !stop.aborted; item = queue.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
