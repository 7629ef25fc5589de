import { CACHE, HASHED_PATH } from '../cache-control.ts'
import { MEDIA_TYPES } from '../media-types.ts'
import { type PLAIN, plainAnswer, RETRY_AFTER } from '../plain-answers.ts'
import { securityHeaders } from '../response-headers.ts'
import { FROM_PUBLISHER, type WebServerPlace } from './web-server-place.ts'

/**
 * A site block for Caddy that answers as the publisher's own server does. In: where things are. Withdrawn addresses are
 * looked for on disk, so that it need not be read anew when something is published.
 */
export function caddyfile({ release, siteUrl, listen, publisherUrl }: WebServerPlace): string {
  const headers = Object.entries(securityHeaders(siteUrl)).map(([name, value]) => `      ${name} ${quoted(value)}`)
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `    header ${nameOfPath(end)} Content-Type ${quoted(type)}`)
  const ends = Object.keys(MEDIA_TYPES).map((end) => `    ${nameOfPath(end)} path *${end}${end === '.html' ? ' */' : ''}`)
  const sentence = (status: keyof typeof PLAIN) => `header Content-Type "text/html; charset=utf-8"
        header Cache-Control ${quoted(CACHE.sentence)}
        respond ${heredoc(plainAnswer(status))} ${status}`
  return `# Gjord av npm run publish:webserver. Ändra inte här: gör om den efter en uppgradering.
http://:${listen.port} {
  bind ${listen.host}
  root * ${quoted(`${release}/public`)}
  request_header -Range

  route {
    @publisher path ${FROM_PUBLISHER.map((path) => (path.endsWith('/') ? `${path}*` : path)).join(' ')}
    handle @publisher {
      reverse_proxy ${publisherUrl.replace(/^http:\/\//, '')}
    }
    # After the publisher's answers, which have them already, and before the errors, which keep them.
    header {
${headers.join('\n')}
    }
    @unread not method GET HEAD
    error @unread 405
    @unready not file {
      root ${quoted(`${release}/public`)}
      try_files /index.html
    }
    error @unready 503
    @strange expression \`{http.request.orig_uri.path}.contains("//") || {http.request.orig_uri.path}.endsWith(".br") || {http.request.orig_uri.path}.endsWith(".gz")\`
    error @strange 404

    @slashless {
      not path */
      file {
        try_files {path}/index.html
      }
    }
    header @slashless Cache-Control ${quoted(CACHE.other)}
    @asked expression \`{http.request.uri.query} != ""\`
    handle @slashless {
      redir @asked {http.request.orig_uri.path}/?{http.request.orig_uri.query} 308
      redir {http.request.orig_uri.path}/ 308
    }
    @gone {
      path */
      file {
        root ${quoted(`${release}/gone`)}
        try_files {path}index.html
      }
    }
    error @gone 410
    @goneSlashless {
      not path */
      file {
        root ${quoted(`${release}/gone`)}
        try_files {path}/index.html
      }
    }
    error @goneSlashless 410
    @page {
      path */
      not file {
        try_files {path}index.html
      }
    }
    error @page 404

${ends.join('\n')}
${types.join('\n')}
    header Cache-Control ${quoted(CACHE.page)}
    header /${HASHED_PATH}* Cache-Control ${quoted(CACHE.hashed)}
    file_server {
      precompressed br gzip
      disable_canonical_uris
    }
  }

  handle_errors {
    route {
      header Content-Type "text/html; charset=utf-8"
      header Cache-Control ${quoted(CACHE.other)}
      @withPage410 {
        expression {http.error.status_code} == 410
        file {
          try_files {path}index.html
        }
      }
      handle @withPage410 {
        file_server {
          precompressed br gzip
          disable_canonical_uris
          status 410
        }
      }
      @withPage404 {
        expression {http.error.status_code} == 404
        file {
          try_files /404.html
        }
      }
      handle @withPage404 {
        rewrite * /404.html
        file_server {
          precompressed br gzip
          disable_canonical_uris
          status 404
        }
      }
${([404, 405, 410, 503] as const)
  .map(
    (status) => `      @plain${status} expression {http.error.status_code} == ${status}
      handle @plain${status} {
        ${status === 405 ? 'header Allow "GET, HEAD"\n        ' : ''}${status === 503 ? `header Retry-After ${RETRY_AFTER}\n        ` : ''}${sentence(status)}
      }`,
  )
  .join('\n')}
      handle {
        header Cache-Control ${quoted(CACHE.sentence)}
        respond ${heredoc(plainAnswer(500))} 500
      }
    }
  }
}
`
}

const nameOfPath = (end: string): string => `@type_${end.slice(1)}`
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
const heredoc = (text: string): string => `\`${text}\``
