import { crossings } from './boundaries/crossings.mjs'
import { registryHost } from './boundaries/registry-host.mjs'
import { repositoryFiles } from './boundaries/repository-files.mjs'
import { RULES } from './boundaries/rules.mjs'
import { runCommand } from './setup/failure.mjs'
import { root } from './setup/root.mjs'

if (process.argv.includes('--help')) {
  console.log('npm run lint:boundaries\n\nKontrollerar reglerna i scripts/boundaries/rules.mjs i alla filer som git känner till.')
} else {
  await runCommand(() => {
    const files = repositoryFiles(root)
    const found = crossings({ files, rules: RULES, registryHost: registryHost() })
    for (const { file, line, rule, found: what, because } of found) console.log(`${file}:${line}  ${rule}: ${what}\n    ${because}`)
    console.log(`${files.length} files, ${found.length} crossings`)
    return found.length > 0 ? 1 : 0
  })
}
