import { refuseTooOldNode } from './setup/node-version.mjs'

refuseTooOldNode()

// Imported late: an old Node cannot even parse what follows.
import('./setup/failure.mjs').then(async ({ runCommand }) => {
  const { START_HELP } = await import('./start/help.mjs')
  if (process.argv.includes('--help')) return console.log(START_HELP)
  const { main } = await import('./start/main.mjs')
  return runCommand(main)
})
