import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** A vitest reporter that writes `{ passed, skipped, faults: [{ where, message }] }` as JSON to `--outputFile.tally` when all have run. */
export default class TallyReporter {
  onInit(vitest) {
    this.file = vitest.config.outputFile.tally
  }

  onTestRunEnd(modules, unhandled) {
    writeFileSync(this.file, JSON.stringify(tallyOf(modules, unhandled)))
  }
}

/** A fault is a failed test, a group or file that could not be prepared or read, or an error that no test caught. */
function tallyOf(modules, unhandled) {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state) => tests.filter((test) => test.result().state === state)
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()])
  return {
    passed: inState('passed').length,
    skipped: inState('skipped').length,
    faults: [
      ...inState('failed').map((test) => fault(`${fileOf(test.module)} > ${test.fullName}`, test.result().errors)),
      ...groups
        .filter((group) => group.errors().length > 0)
        .map((group) => fault(group.fullName ? `${fileOf(group.module)} > ${group.fullName}` : fileOf(group), group.errors())),
      ...unhandled.map((error) => fault('utanför testen', [error])),
    ],
  }
}

const fileOf = (module) => path.relative(process.cwd(), module.moduleId)
const fault = (where, errors = []) => ({ where, message: errors.map((error) => error.stack ?? error.message).join('\n') })
