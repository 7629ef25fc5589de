import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchChromium } from './chromium.ts'
import { type FirstStart, startForTheFirstTime } from './first-start.ts'
import { restPerson } from './rest-person.ts'
import type { Account, RunningHouse } from './running-house.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    admin: string
    accounts: Record<string, Account>
    sessions: Record<string, string>
    chromium: string
    data: string
    firstStart: FirstStart
  }
}

/** One house and one Chromium for all browser tests: both take longer to start than the tests take. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lovat-browser-'))
  const data = path.join(folder, 'data')
  const { house, observed } = await startForTheFirstTime(data)
  const browser = await launchChromium(folder)
  project.provide('data', data)
  project.provide('site', house.site)
  project.provide('admin', house.admin)
  project.provide('accounts', house.accounts)
  project.provide('sessions', await sessionsOf(house))
  project.provide('chromium', browser.wsEndpoint())
  project.provide('firstStart', observed)
  return async () => {
    await browser.close()
    const { code, leftBehind } = await house.stop('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
    if (code !== 0 || leftBehind.length > 0)
      throw new Error(`The house did not end as it should: code ${code}, still running: ${leftBehind.join(', ')}`)
  }
}

/**
 * One session for each account, begun one after the other. Payload keeps a person's sessions in one field, and of two that
 * begin at the same time it loses one; test files run at the same time and share these people.
 */
async function sessionsOf({ admin, accounts }: RunningHouse): Promise<Record<string, string>> {
  const sessions: Record<string, string> = {}
  for (const account of Object.values(accounts)) sessions[account.email] = (await restPerson(new URL(admin).origin, account)).cookie()
  return sessions
}
