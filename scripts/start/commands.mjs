import path from 'node:path'

/**
 * How Node is to be sparing with memory in the publisher: left to itself it lets a nation's heap grow to twice what is in
 * use, and gains no time by it. The same stands in the Dockerfile.
 */
export const PUBLISHER_MEMORY = ['--max-semi-space-size=4', '--heap-growing-percent=15']

/** What is started, where, and under which name it is spoken of and logged. */
export function commandsIn(root, { HOST, CMS_PORT }) {
  const cms = path.join(root, 'cms')
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  return {
    beforeAdmin: {
      name: 'cms-before-admin',
      spoken: 'Systemet bakom webbplatsen',
      args: [path.join(cms, 'src/boot/serve-before-admin.ts')],
      cwd: cms,
    },
    publisher: {
      name: 'site',
      spoken: 'Webbplatsens publicering',
      args: [...PUBLISHER_MEMORY, path.join(root, 'site/publisher/main.ts')],
      cwd: path.join(root, 'site'),
    },
    buildAdmin: { name: 'admin-build', spoken: 'Bygget av administrationen', args: [next, 'build'], cwd: cms },
    admin: { name: 'cms', spoken: 'Administrationen', args: [next, 'start', '-H', HOST, '-p', String(CMS_PORT)], cwd: cms },
  }
}

/** The address to call from this computer: a wildcard is listened on, not called. */
export function addressOf(host = '127.0.0.1', port = 80) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
