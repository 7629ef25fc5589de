import { refuseTooOldNode } from './setup/node-version.mjs'

refuseTooOldNode()

// Imported late: an old Node cannot even parse what follows.
import('./setup/failure.mjs').then(async ({ runCommand }) => {
  const { runSiteCommand } = await import('./cli/run-site-command.mjs')
  return runCommand(() => runSiteCommand(process.argv.slice(2)))
})
