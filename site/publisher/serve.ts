import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { CACHE, cacheControl } from './cache-control.ts'
import { errorCode, faultText } from './fault-text.ts'
import { findAnswer } from './find-answer.ts'
import type { Log } from './log.ts'
import { isShownInBrowser, mediaType } from './media-types.ts'
import type { Metrics } from './metrics.ts'
import { type PLAIN, plainAnswer, RETRY_AFTER } from './plain-answers.ts'
import type { Preview } from './preview/create-preview.ts'
import { isPreview, servePreview } from './preview/serve-preview.ts'
import type { SiteFolders } from './release-folders.ts'
import { securityHeaders } from './response-headers.ts'
import { sendFile } from './send-file.ts'
import { serveMetrics } from './serve-metrics.ts'
import { type ReleaseReader, releaseReader, type ServedRelease } from './served-release.ts'

type Options = {
  folders: SiteFolders
  siteUrl: string
  health: () => Record<string, unknown>
  /** Somebody says that there is a ledger entry with this number. */
  wake?: (entry: number) => void
  log: Log
  releases?: ReleaseReader
  metrics?: Metrics
  /** Without it nobody is given the metrics. */
  metricsToken?: string | undefined
  /** Shows the draft that a link's token is about. Without it there are no previews. */
  preview?: ((token: string) => Promise<Preview>) | undefined
}

/** Serves the current release. Every answer is taken from one release as a whole; nothing a reader sends makes it throw. */
export function siteHandler({
  folders,
  siteUrl,
  health,
  wake,
  log,
  releases = releaseReader(folders),
  metrics,
  metricsToken,
  preview,
}: Options): RequestListener {
  const standing = securityHeaders(siteUrl)

  return (request, response) => {
    for (const [name, value] of Object.entries(standing)) response.setHeader(name, value)
    if (metrics !== undefined) response.once('finish', () => metrics.answered(response.statusCode))
    answer(request, response).catch((error: unknown) => {
      if (isGoneAway(error)) return
      log(`${request.url} kunde inte visas. ${faultText(error)}`)
      if (response.headersSent) response.destroy()
      else plain(response, 500)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST' && request.url?.startsWith('/wake?')) {
      woken(request.url, response)
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(response, 405)
    }
    if (request.url === '/healthz') return healthz(response)
    if (request.url === '/metrics' && metrics !== undefined && metricsToken !== undefined)
      return serveMetrics(request, response, metrics, metricsToken)
    if (preview !== undefined && isPreview(request.url ?? '')) return servePreview(request, response, preview)
    const found = findAnswer(request.url ?? '', releases)
    if (found.kind === 'plain') return plain(response, found.status)
    if (found.kind === 'redirect') {
      response.writeHead(308, { Location: found.location, 'Cache-Control': CACHE.other }).end()
      return
    }
    if (found.kind === 'evidence') return evidence(request, response, found.digest)
    return file(request, response, found.release, found.path, found.status)
  }

  async function file(
    request: IncomingMessage,
    response: ServerResponse,
    release: ServedRelease,
    path: string,
    status: number,
  ): Promise<void> {
    const { digest, encodings } = release.files.get(path) ?? { digest: '', encodings: [] }
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = encodings.find((candidate) => ACCEPTED[candidate].test(accepted))
    const etag = `"${digest.slice(0, 24)}${encoding === undefined ? '' : `-${encoding}`}"`
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', cacheControl(path, status))
    if (encodings.length > 0) response.setHeader('Vary', 'Accept-Encoding')
    if (status === 200 && matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('Content-Type', mediaType(path))
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
    const suffix = encoding === undefined ? '' : { br: '.br', gzip: '.gz' }[encoding]
    await sendFile(request, response, status, join(release.folder, path) + suffix)
  }

  async function evidence(request: IncomingMessage, response: ServerResponse, digest: string): Promise<void> {
    const named = releases.current()?.record.evidence[digest]
    if (named === undefined) return plain(response, 404)
    const isShown = isShownInBrowser(named.mimeType)
    response.setHeader('ETag', `"${digest}"`)
    // Not immutable: what is withdrawn must be gone from caches within the hour.
    response.setHeader('Cache-Control', 'public, max-age=3600')
    response.setHeader('Content-Type', isShown ? named.mimeType : 'application/octet-stream')
    response.setHeader('Content-Disposition', `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(named.name)}`)
    try {
      await sendFile(request, response, 200, join(folders.files, digest))
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      for (const header of ['ETag', 'Cache-Control', 'Content-Disposition']) response.removeHeader(header)
      plain(response, 404)
    }
  }

  function woken(address: string, response: ServerResponse): void {
    const entry = Number(/^\/wake\?entry=(\d{1,15})$/.exec(address)?.[1])
    if (Number.isNaN(entry)) {
      plain(response, 400)
      return
    }
    wake?.(entry)
    response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
  }

  function healthz(response: ServerResponse): void {
    const report = health()
    const body = JSON.stringify({ release: releases.current()?.name ?? null, ...report })
    response.writeHead(releases.current() === undefined ? 503 : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.end(body)
  }
}

/** A form that is named, and not as what is not wanted. */
const ACCEPTED = { br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/, gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/ }
function plain(response: ServerResponse, status: keyof typeof PLAIN): void {
  const body = plainAnswer(status)
  for (const header of ['Content-Encoding', 'ETag', 'Content-Length']) response.removeHeader(header)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', CACHE.sentence)
  if (status === 503) response.setHeader('Retry-After', RETRY_AFTER)
  response.writeHead(status)
  response.end(body)
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',') ?? []
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

const GONE_AWAY = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET', 'EPIPE'])

/** The reader closed the page before it had come: nobody's fault. */
const isGoneAway = (error: unknown): boolean => GONE_AWAY.has(errorCode(error) ?? '')
