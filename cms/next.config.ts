import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const here = path.dirname(fileURLToPath(import.meta.url))

/** For every answer of the admin: not framed, not sniffed, not indexed, and no address told to other sites. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

const nextConfig: NextConfig = {
  transpilePackages: ['@lovat/shared'],
  // Bundled, there is one copy for the instrumentation, which opens Payload, and one for the routes, which then do not know
  // its errors for errors: their fields are lost on the way to the form.
  serverExternalPackages: ['payload'],
  turbopack: { root: path.resolve(here, '..') },
  poweredByHeader: false,
  headers: async () => [{ source: '/:path*', headers }],
  // Types are checked by the test command; doing it again here costs 7 s and 0.3 GB.
  typescript: { ignoreBuildErrors: true },
  // The cache would be 165 MB on disk for a build that is made once.
  experimental: { turbopackFileSystemCacheForBuild: false },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
