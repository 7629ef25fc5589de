import { CACHE, HASHED_PATH } from '../cache-control.ts'
import { MEDIA_TYPES } from '../media-types.ts'
import { type PLAIN, plainAnswer, RETRY_AFTER } from '../plain-answers.ts'
import { securityHeaders } from '../response-headers.ts'
import { FROM_PUBLISHER, type WebServerPlace } from './web-server-place.ts'

/**
 * A configuration of nginx that answers as the publisher's own server does, for `include` in the http block. In: where things
 * are; whether nginx has the module for Brotli files. Withdrawn addresses are looked for on disk, so that it need not be
 * read anew when something is published.
 */
export function nginxConf({ release, siteUrl, listen, publisherUrl }: WebServerPlace, { brotli = false } = {}): string {
  const headers = Object.entries(securityHeaders(siteUrl)).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `    ${quoted(type)} ${end.slice(1)};`)
  const sentence = (status: keyof typeof PLAIN) => `return ${status} ${quoted(plainAnswer(status))};`
  return `# Gjord av npm run publish:webserver. Ändra inte här: gör om den efter en uppgradering.
map "$lovat_plain$status$uri" $lovat_cache {
  default ${quoted(CACHE.other)};
  ~^plain ${quoted(CACHE.sentence)};
  ~^(200|304)/${HASHED_PATH} ${quoted(CACHE.hashed)};
  ~^(200|304) ${quoted(CACHE.page)};
}
map $status $lovat_retry { default ""; 503 ${RETRY_AFTER}; }
map $status $lovat_allow { default ""; 405 "GET, HEAD"; }
# The address as it was written: a decoded one could carry a header of its own into Location.
map $request_uri $lovat_written { ~^(?<written>[^?]*) $written; }

server {
  listen ${listen.host.includes(':') ? `[${listen.host}]` : listen.host}:${listen.port};
  server_tokens off;
  root ${quoted(`${release}/public`)};
  merge_slashes off;
  absolute_redirect off;
  max_ranges 0;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
${brotli ? '  brotli_static on;\n' : ''}  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

${headers.join('\n')}
  add_header Cache-Control $lovat_cache always;
  add_header Retry-After $lovat_retry always;
  add_header Allow $lovat_allow always;

  set $lovat_plain "";
  error_page 404 @missing;
  error_page 405 @unread;
  error_page 410 @gone;
  error_page 500 502 504 @fault;
  error_page 503 @first;
  recursive_error_pages on;

  if (!-d ${quoted(`${release}/public`)}) { return 503; }
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

${FROM_PUBLISHER.map((path) => `  location ${path.endsWith('/') ? '^~' : '='} ${path} { ${proxied(publisherUrl)} }`).join('\n')}
  location ~ (//|\\.(br|gz)$) { return 404; }
  location ~ /$ {
    if (-f ${quoted(`${release}/gone\${uri}index.html`)}) { return 410; }
    try_files \${uri}index.html =404;
  }
  location / {
    if (-f $document_root$uri/index.html) { return 308 $lovat_written/$is_args$args; }
    if (-f ${quoted(`${release}/gone$uri/index.html`)}) { return 410; }
    try_files $uri =404;
  }

  location @missing { try_files /404.html @missing_plain; }
  location @gone { try_files \${uri}index.html @gone_plain; }
  location @missing_plain { set $lovat_plain plain; default_type "text/html; charset=utf-8"; ${sentence(404)} }
  location @gone_plain { set $lovat_plain plain; default_type "text/html; charset=utf-8"; ${sentence(410)} }
  location @unread { set $lovat_plain plain; default_type "text/html; charset=utf-8"; ${sentence(405)} }
  location @fault { set $lovat_plain plain; default_type "text/html; charset=utf-8"; ${sentence(500)} }
  location @first { set $lovat_plain plain; default_type "text/html; charset=utf-8"; ${sentence(503)} }
}
`
}

/** The publisher's answers have their headers already: those of the block are left out, since nginx would add them twice. */
const proxied = (publisherUrl: string): string =>
  `add_header X-Content-Type-Options ""; proxy_pass ${publisherUrl}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_intercept_errors off;`

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
