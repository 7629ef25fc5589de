import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ReleaseFile } from './release-record.ts'

const COMPRESSIBLE = /\.(html|css|js|svg|xml|json|txt|atom|ics|webmanifest)$/
const WORTH_COMPRESSING = 1024

/** What the name of a compressed form ends in, beside the file's own. */
export const SIBLING = { br: '.br', gzip: '.gz' } as const

export type CompressedForm = { encoding: ReleaseFile['encodings'][number]; bytes: Buffer }

/** As many as there are threads that compress: each file that only waits for one takes a megabyte. */
export const COMPRESSED_AT_ONCE = 4

/** Whether the name of a file says that it may gain by being compressed. */
export const isCompressible = (path: string): boolean => COMPRESSIBLE.test(path)

/** The compressed forms of a file; none of what gains nothing by it. */
export async function compressedForms(path: string, bytes: Buffer): Promise<CompressedForm[]> {
  if (!isCompressible(path) || bytes.length < WORTH_COMPRESSING) return []
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 6 })])
  return [
    { encoding: 'br', bytes: br },
    { encoding: 'gzip', bytes: gz },
  ]
}
