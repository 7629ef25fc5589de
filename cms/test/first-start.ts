import { rmSync } from 'node:fs'
import path from 'node:path'
import { type RunningHouse, startHouse } from './running-house.ts'

/** What a person saw during the minutes of the first start. */
export type FirstStart = {
  lines: string[]
  whileTheAdminWasBuilt: { site: { status: number; text: string }; admin: { status: number; text: string }; ledgerHead: number }
}

const BUILD_MARK = path.resolve(import.meta.dirname, '../.next/lovat-build')

/** Starts a house in an empty folder with an admin that has to be built, and looks at it while that goes on. */
export async function startForTheFirstTime(data: string): Promise<{ house: RunningHouse; observed: FirstStart }> {
  rmSync(BUILD_MARK, { force: true })
  const house = await startHouse({ data })
  await house.said('Bygger administrationen')
  const [site, admin, ledger] = await Promise.all([
    look(house.site),
    look(house.admin),
    look(new URL('/api/ledger?limit=1', house.admin).href),
  ])
  await house.open
  return { house, observed: { lines: house.lines, whileTheAdminWasBuilt: { site, admin, ledgerHead: JSON.parse(ledger.text).head } } }
}

async function look(address: string) {
  const answer = await fetch(address)
  return { status: answer.status, text: await answer.text() }
}
