import { caddyfile } from '../web-server/caddyfile.ts'
import { nginxConf } from '../web-server/nginx-conf.ts'
import type { Command } from './command.ts'
import { readOptions, UsageError } from './usage.ts'

const HELP = `Skriver ut en konfiguration för nginx eller Caddy, som svarar på samma sätt som Lovats egen server. Hur den används:
docs/web-servers.md.

  npm run --silent publish:webserver -- --for nginx [--listen 127.0.0.1:8081] [--brotli] > lovat.conf
  npm run --silent publish:webserver -- --for caddy [--listen 127.0.0.1:8081] > Caddyfile

  --for      nginx eller caddy
  --listen   adressen och porten som webbservern ska lyssna på (127.0.0.1:8081)
  --brotli   nginx har modulen för färdigkomprimerade Brotli-filer
  --help     visar det här`

export const webserver: Command = {
  help: HELP,
  async run({ settings, folders, print }, args) {
    const options = readOptions(args, {
      for: { type: 'string' },
      listen: { type: 'string', default: '127.0.0.1:8081' },
      brotli: { type: 'boolean' },
    })
    const [, host, port] = /^\[?(.+?)\]?:(\d{1,5})$/.exec(options.listen) ?? []
    if (host === undefined || Number(port) < 1 || Number(port) > 65_535)
      throw new UsageError(`${options.listen} ska vara en adress och en port, som 127.0.0.1:8081.`)
    const place = {
      release: folders.current,
      siteUrl: settings.siteUrl,
      listen: { host, port: Number(port) },
      publisherUrl: settings.ownUrl,
    }
    if (options.for === 'nginx') print(nginxConf(place, { brotli: options.brotli === true }))
    else if (options.for === 'caddy') print(caddyfile(place))
    else throw new UsageError('Efter --for ska det stå nginx eller caddy.')
    return 0
  },
}
