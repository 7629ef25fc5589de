import { type ChildProcess, spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type Account = { email: string; password: string }

/** Everything the start says, line by line as it is said. */
export type RunningHouse = {
  site: string
  admin: string
  /** By the part of the e-mail that says who it is: `administrator@lovat.example`. Empty when none were shown. */
  accounts: Record<string, Account>
  lines: string[]
  /** Resolves when a line holds the text; rejects when the start ends first. */
  said: (text: string) => Promise<string>
  /** Resolves when both addresses have been said. */
  open: Promise<void>
  stop: (signal: 'SIGINT' | 'SIGTERM') => Promise<{ code: number | null; leftBehind: string[] }>
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const ACCOUNT = /^ {2}\S.*? {2,}(?<email>\S+@\S+) {2,}(?<password>\S+)$/

/** `npm start` as a person would give it: the same script, on a data folder and ports of its own. */
export async function startHouse({ data, env = {} }: { data: string; env?: Record<string, string> }): Promise<RunningHouse> {
  const [cms, site] = await freePorts()
  const process_ = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: { ...withoutSettings(), LOVAT_DATA: data, CMS_PORT: String(cms), SITE_PORT: String(site), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const accounts: Record<string, Account> = {}
  const listeners = new Set<() => void>()
  const hear = (line: string) => {
    lines.push(line)
    const { email, password } = ACCOUNT.exec(line)?.groups ?? {}
    if (email && password) accounts[email] = { email, password }
    for (const listener of listeners) listener()
  }
  createInterface({ input: process_.stdout }).on('line', hear)
  createInterface({ input: process_.stderr }).on('line', hear)
  const exited = new Promise<number | null>((resolve) => process_.once('close', (code) => resolve(code)))

  const said = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines.find((one) => one.includes(text))
        if (line === undefined) return
        listeners.delete(look)
        resolve(line)
      }
      listeners.add(look)
      look()
      exited.then((code) => reject(new Error(`The start ended (${code}) before it said "${text}":\n${lines.join('\n')}`)))
    })
  return {
    site: `http://127.0.0.1:${site}`,
    admin: `http://127.0.0.1:${cms}/admin`,
    accounts,
    lines,
    said,
    open: said('Avsluta med Ctrl-C').then(() => {}),
    stop: async (signal) => {
      const family = await familyOf(process_)
      process_.kill(signal)
      return { code: await exited, leftBehind: await survivors(family) }
    },
  }
}

/** Tests choose their own settings; those of whoever runs the tests, and the runner's NODE_ENV, are left out. */
function withoutSettings(): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|VITEST.*|HOST|DATABASE_URL|PAYLOAD_SECRET|CMS_PORT|(?:LOVAT|SITE|ADMIN|SMTP|MAIL)_.*)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))) as NodeJS.ProcessEnv
}

async function freePorts(): Promise<[number, number]> {
  const servers = [net.createServer(), net.createServer()]
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port))),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports as [number, number]
}

type Listed = { pid: number; parent: number; command: string }

async function processes(): Promise<Listed[]> {
  const list = spawn('ps', ['-eo', 'pid=,ppid=,stat=,args='], { stdio: ['ignore', 'pipe', 'ignore'] })
  const found: Listed[] = []
  for await (const line of createInterface({ input: list.stdout })) {
    const [, pid, parent, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    if (!state.startsWith('Z')) found.push({ pid: Number(pid), parent: Number(parent), command })
  }
  return found
}

/** The start and all that it, and what it started, has started. */
async function familyOf({ pid }: ChildProcess): Promise<Listed[]> {
  const all = await processes()
  const family = all.filter((one) => one.pid === pid)
  // Grows while it is walked: each member brings its own children.
  for (const member of family) family.push(...all.filter((one) => one.parent === member.pid))
  return family
}

async function survivors(family: Listed[]): Promise<string[]> {
  const now = await processes()
  return family.filter((one) => now.some(({ pid, command }) => pid === one.pid && command === one.command)).map(({ command }) => command)
}
