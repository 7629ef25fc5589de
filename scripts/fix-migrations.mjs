// Payload writes migrations with imports that neither TypeScript's verbatim modules nor Node's type stripping accept.
// Run after `npm run migrate:create`; says which files it changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

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
