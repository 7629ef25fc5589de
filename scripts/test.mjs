import { refuseTooOldNode } from './setup/node-version.mjs'

refuseTooOldNode()

// Imported late: an old Node cannot even parse what follows.
import('./setup/failure.mjs').then(async ({ runCommand }) => {
  const { TEST_HELP } = await import('./checks/help.mjs')
  if (process.argv.includes('--help')) return console.log(TEST_HELP)
  const { main } = await import('./checks/main.mjs')
  return runCommand(() => main(process.argv.slice(2)))
})
