import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { csvOf } from '@lovat/shared/exchange/testing/csv-file'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countEverything, packageOf, SIGNED } from './import-rows.ts'
import { type House, openHouse } from './open-house.ts'
import { countDatabaseCalls, type Ended, runCommand, runImportThatDies } from './run-command.ts'

let house: House
let folder: string
beforeAll(async () => {
  house = await openHouse()
  folder = house.folder
})
afterAll(() => house?.close())

const PACKAGES = 5
const ROWS = PACKAGES * 5

/** A file of several promises of its own year, so that it is new to the database. */
function fileOf(name: string): string {
  const file = path.join(folder, `${name}.csv`)
  const year = 2016 + Number(name)
  const text = csvOf(Array.from({ length: PACKAGES }, (_, at) => Object.values(packageOf(at + 1))).flat())
  writeFileSync(file, text.replaceAll('-2015-', `-${year}-`).replaceAll('2015', String(year)))
  return file
}

/** Runs an import; MongoDB holds what a killed client had begun for up to a minute, and says so until then. */
async function whenLetGo(runImport: () => Promise<Ended>): Promise<Ended> {
  for (let tries = 1; ; tries++) {
    const ended = await runImport()
    if (!ended.stderr.includes('Databasen är upptagen') || tries === 60) return ended
  }
}

test('an import that is killed between its commit and its answer is there as a whole', { timeout: 120_000 }, async () => {
  const before = await countEverything(house)
  const { signal, stdout, stderr } = await runImportThatDies([fileOf('1'), ...SIGNED], 'after commit')
  expect([signal, stdout + stderr]).toEqual(['SIGKILL', expect.not.stringContaining('Nya:')])
  const after = await countEverything(house)
  expect(after.promises).toBe((before.promises ?? 0) + PACKAGES)
  expect(after.activities).toBe((before.activities ?? 0) + 2 * PACKAGES)
  expect(after['ledger-entries']).toBe((before['ledger-entries'] ?? 0) + 3 * PACKAGES)
  expect(await runCommand('import', [fileOf('1'), ...SIGNED])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`Nya: 0. Ändrade: 0. Oförändrade: ${ROWS}. Publicerade ändringar: 0.`),
  })
})

test('an import that is killed on its way leaves nothing, and the next one works', { timeout: 600_000 }, async () => {
  const whole = await countDatabaseCalls([fileOf('2'), ...SIGNED, '--dry-run'])
  const before = await countEverything(house)
  for (const share of [0.3, 0.6, 0.9]) {
    const killed = () => runImportThatDies([fileOf('2'), ...SIGNED], Math.round(whole * share))
    const { signal, stdout, stderr } = await whenLetGo(killed)
    expect([signal, stdout + stderr]).toEqual(['SIGKILL', expect.not.stringContaining('Nya:')])
    expect(await countEverything(house)).toEqual(before)
  }
  const next = await whenLetGo(() => runCommand('import', [fileOf('2'), ...SIGNED]))
  expect(next.stdout + next.stderr).toContain(`Nya: ${ROWS}.`)
})
