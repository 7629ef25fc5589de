import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../../setup/failure.mjs'
import { root } from '../../setup/root.mjs'

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** Those that can serve the same folder, with the configuration that `publish:webserver` makes for them. */
export const WEB_SERVERS = [
  {
    key: 'caddy',
    missing: missing('caddy', 'version', 'apt-get install caddy'),
    begin(configuration, folder) {
      const file = path.join(folder, 'Caddyfile')
      writeFileSync(file, `{\n  admin off\n}\n${configuration}`)
      return start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], folder)
    },
  },
  {
    key: 'nginx',
    missing: missing('nginx', '-v', 'apt-get install nginx-light'),
    begin(configuration, folder) {
      writeFileSync(path.join(folder, 'lovat.conf'), configuration)
      const file = path.join(folder, 'nginx.conf')
      writeFileSync(file, aroundNginx(folder))
      return start('nginx', ['-c', file, '-p', folder, '-e', 'stderr'], folder)
    },
  },
]

/** Starts one of them on a port, serving what a publisher has in its data folder. Out: how to end it. */
export async function beginWebServer({ key, begin }, { node, data, site, port, folder }) {
  mkdirSync(folder, { recursive: true })
  const made = spawnSync(
    node,
    [path.join(root, 'site/publisher/cli/main.ts'), 'webserver', '--for', key, '--listen', `127.0.0.1:${port}`],
    { encoding: 'utf8', env: { ...process.env, LOVAT_DATA: data, SITE_URL: site } },
  )
  if (made.status !== 0) throw new Failure(`Ingen konfiguration för ${key}.`, made.stderr)
  const { child, said } = begin(made.stdout, folder)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // None of them says when it is ready.
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Failure(`${key} startade inte.`, said.join(''))
    await wait(20)
  }
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

function missing(program, flag, how) {
  return () => (spawnSync(program, [flag]).error === undefined ? undefined : `${program} finns inte på PATH. Debian och Ubuntu: ${how}`)
}

function start(program, args, folder) {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  return { child, said }
}

const aroundNginx = (folder) => `
${userInfo().uid === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${path.join(folder, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  sendfile on;
  ${TEMPORARY.map((name) => `${name}_temp_path ${path.join(folder, name)};`).join('\n  ')}
  include ${path.join(folder, 'lovat.conf')};
}
`

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)))
    socket.on('error', () => resolve(false))
  })
