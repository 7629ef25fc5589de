import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.BENCH_PAGES

export default () => readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
