import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { findNode } from '../setup/node-binary.mjs'
import { root } from '../setup/root.mjs'
import { childEnvironment } from '../start/child-environment.mjs'
import { commandsIn } from '../start/commands.mjs'
import { readEvent } from '../start/protocol.mjs'
import { readSettings } from '../start/settings.mjs'
import { percentile, printTable } from './table.mjs'
import { inTemporaryFolder } from './temporary-folder.mjs'
import { whenPage } from './wait-for-page.mjs'

const HELP = `Startar systemet och webbplatsen (utan administrationens sidor) med startinnehållet, ändrar ett löfte gång
på gång, låter båda parterna godkänna det, publicerar, och mäter från svaret till att sidan som webbplatsen ger har den nya texten.

  npm run bench -- publish [--times 10] [--port 4664]`

const PROMISE = 'ML-1281-2015-1'

export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: { times: { type: 'string', default: '10' }, port: { type: 'string', default: '4664' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  await inTemporaryFolder('publish', async (folder) => {
    const ports = { CMS_PORT: values.port, SITE_PORT: String(Number(values.port) + 1) }
    const { settings } = readSettings({ root, env: { ...ports, LOVAT_DATA: folder } })
    const house = openHouse(settings)
    try {
      const [accounts, site] = await house.ready
      const measured = await publishAgain(Number(values.times), {
        api: `http://127.0.0.1:${ports.CMS_PORT}/api`,
        site,
        accounts,
        stop: house.fault,
      })
      const row = (name, list) => [name, ...[0.5, 0.95, 1].map((share) => Math.round(percentile(list, share)))]
      printTable(
        ['', 'p50 (ms)', 'p95 (ms)', 'längst (ms)'],
        [
          row(
            'publiceringen i systemet',
            measured.map(({ answered }) => answered),
          ),
          row(
            'därefter till sidan',
            measured.map(({ seen }) => seen),
          ),
          row(
            'sammanlagt',
            measured.map(({ answered, seen }) => answered + seen),
          ),
        ],
      )
    } finally {
      await house.close()
    }
  })
}

/** The two processes that matter here. `ready` gives the accounts of the first start and the address of the site. */
function openHouse(settings) {
  const node = findNode(root)
  const env = childEnvironment({ env: process.env, settings, node, secret: 'only-for-the-benchmark' })
  const commands = commandsIn(root, settings)
  const fault = new AbortController()
  const children = []
  const open = ({ args, cwd, spoken }) => {
    const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const output = []
    let accounts
    const ready = new Promise((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream }).on('line', (line) => {
          output.push(line)
          const event = readEvent(line)
          if (event?.event === 'accounts') accounts = event.accounts
          if (event?.event === 'ready') resolve({ url: event.url, accounts })
        })
    })
    const isOver = ended.then(() => {
      const failure = new Failure(`${spoken} slutade.`, output.slice(-20).join('\n'))
      fault.abort(failure)
      throw failure
    })
    isOver.catch(() => {})
    children.push({ child, ended })
    return Promise.race([ready, isOver])
  }
  const ready = open(commands.beforeAdmin).then(async ({ accounts }) => [accounts, (await open(commands.publisher)).url])
  return {
    ready,
    fault: fault.signal,
    close: async () => {
      for (const { child } of children) child.kill('SIGTERM')
      await Promise.all(children.map(({ ended }) => ended))
    },
  }
}

async function publishAgain(times, { api, site, accounts, stop }) {
  const [ask, ...approvers] = await Promise.all(
    ['kommunikator@kommunen', 'godkannare@polisen', 'godkannare@kommunen'].map((who) =>
      signedIn(
        api,
        accounts.find(({ email }) => email.startsWith(who)),
      ),
    ),
  )
  const { docs } = await ask(`/promises?where[ref][equals]=${PROMISE}&depth=1&limit=1`)
  const [{ id, slug, year, municipality }] = docs
  const page = new URL(`/${municipality.slug}/${year}/${slug}/`, site)
  const measured = []
  for (let time = 1; time <= times; time++) {
    const text = `Mätning ${time} av ${times}, ${crypto.randomUUID()}.`
    await ask(`/promises/${id}?locale=sv&depth=0&draft=true`, { summary: text }, 'PATCH')
    const workflow = `/workflow/promises/${id}`
    const { contentHash } = (await ask(workflow)).state
    const { view } = await ask(`${workflow}/submit`, { seen: contentHash, changeNote: `Mätning ${time}.` })
    const asSeen = { seen: view.state.contentHash }
    for (const approver of approvers) await approver(`${workflow}/approve`, asSeen)
    const began = performance.now()
    await ask(`${workflow}/publish`, asSeen)
    const answered = performance.now()
    const seen = await whenPage(page, { stop, isRight: (html) => html.includes(text) })
    measured.push({ answered: answered - began, seen: seen - answered })
  }
  return measured
}

/** Signs in, and gives a function that asks the API as that person: with a body it gives a command (or changes, with PATCH), without it reads. */
async function signedIn(api, { email, password }) {
  const headers = { 'Content-Type': 'application/json', Origin: new URL(api).origin }
  const login = await fetch(`${api}/users/login`, { method: 'POST', headers, body: JSON.stringify({ email, password }) })
  if (!login.ok) throw new Failure(`${email} kunde inte logga in.`, await login.text())
  const Cookie = login.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  return async (path, body, method = body ? 'POST' : 'GET') => {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: { ...headers, Cookie },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Failure(`${path} gav ${response.status}.`, await response.text())
    return response.json()
  }
}
