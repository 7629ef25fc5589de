/**
 * Readers: `load.mjs <address> <file of paths> <seconds>`. Fifty at a time ask for one page after another as fast as they are answered.
 * Prints one line of JSON: requests a second, milliseconds (p99), and what was not an answer with a page.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const CONNECTIONS = 50
const autocannon = createRequire(new URL('../packages/package.json', import.meta.url))('autocannon')
const [url, file, seconds] = process.argv.slice(2)
const headers = { 'accept-encoding': 'gzip' }
const requests = JSON.parse(readFileSync(file, 'utf8')).map((path) => ({ method: 'GET', path, headers }))
const result = await autocannon({ url, connections: CONNECTIONS, duration: Number(seconds), requests })
const { errors, timeouts, non2xx } = result
console.log(JSON.stringify({ rps: Math.round(result.requests.average), p99: result.latency.p99, errors: errors + timeouts + non2xx }))
