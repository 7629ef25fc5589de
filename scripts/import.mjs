import { refuseTooOldNode } from './setup/node-version.mjs'

refuseTooOldNode()

// Imported late: an old Node cannot even parse what follows.
import('./setup/failure.mjs').then(async ({ runCommand }) => {
  const { runCmsCommand } = await import('./cli/run-cms-command.mjs')
  return runCommand(() => runCmsCommand('import-cli.ts', process.argv.slice(2)))
})
