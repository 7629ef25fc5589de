import { writeFileSync } from 'node:fs'
import { SAMPLE_TODAY, sampleLedger } from './sample-ledger.ts'

/** Writes the sample ledger as a snapshot to build the site from: `node site/test/make-snapshot.ts <file>`. */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name the file to write')
writeFileSync(file, JSON.stringify({ entries: sampleLedger(), today: SAMPLE_TODAY }))
