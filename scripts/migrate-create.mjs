// npm run migrate:create -- <name>: writes the migration that takes SQLite from the committed schema to the collections.
// Payload writes it with imports that neither TypeScript's verbatim modules nor Node's type stripping accept; these are
// mended here. Read the SQL before you commit it.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const HELP = `Skriver en migrering för SQLite av det som ändrats i cms/src/collections.

  npm run migrate:create -- namn

  namn      vad migreringen gör, med bindestreck, till exempel losen-far-tema
  --help    visar det här`

const args = process.argv.slice(2)
if (args.length === 0 || args.includes('--help')) {
  console.log(HELP)
  process.exit(args.length === 0 ? 2 : 0)
}

const payload = fileURLToPath(new URL('../node_modules/payload/bin.js', import.meta.url))
const made = spawnSync(process.execPath, [payload, 'migrate:create', ...args, '--skip-empty'], {
  cwd: new URL('../cms/', import.meta.url),
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (made.status !== 0) process.exit(made.status ?? 1)

const folder = new URL('../cms/src/migrations/', import.meta.url)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = new URL(name, folder)
  const before = readFileSync(file, 'utf8')
  const after = before
    .replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { type MigrateDownArgs, type MigrateUpArgs, sql }')
    .replace(/from '(\.\/[^']+?)(?<!\.ts)'/g, "from '$1.ts'")
  if (after === before) continue
  writeFileSync(file, after)
  console.log(`Rättade ${name}`)
}
