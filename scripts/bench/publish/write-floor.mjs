/**
 * The floor: `write-floor.mjs <folder> <new folder>`. Reads all files of a site into memory, then writes the same bytes
 * elsewhere, which no generator can do faster. Prints one line of JSON for the writing alone.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const [from, to] = process.argv.slice(2)
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && !/\.(br|gz)$/.test(item.name))
  .map((item) => path.join(item.parentPath, item.name))
  .map((file) => [path.join(to, path.relative(from, file)), readFileSync(file)])

const began = performance.now()
const cpuBefore = process.cpuUsage()
const made = new Set()
for (const [file, bytes] of files) {
  const folder = path.dirname(file)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(file, bytes)
}
const cpu = process.cpuUsage(cpuBefore)
console.log(JSON.stringify({ wall: (performance.now() - began) / 1000, cpu: (cpu.user + cpu.system) / 1e6 }))
