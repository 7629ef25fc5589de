import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Settings for one test file, made before any module of the CMS reads them: a data folder of its own and, where the
 * runner says MongoDB (LOVAT_TEST_DATABASE), a database of its own on the server that TEST_MONGODB_URL names.
 */
process.env.LOVAT_DATA = mkdtempSync(path.join(os.tmpdir(), 'lovat-house-'))
process.env.PAYLOAD_SECRET = 'only-for-tests-0123456789'
process.env.LOVAT_PREVIEW_SECRET = 'only-for-previews-0123456789'
// Where nobody listens, whatever runs on this computer; a test that has a publisher says so itself.
process.env.PUBLISHER_URL ??= 'http://127.0.0.1:1'

if (process.env.LOVAT_TEST_DATABASE === 'mongodb') {
  if (!process.env.TEST_MONGODB_URL) throw new Error('TEST_MONGODB_URL is not set')
  const url = new URL(process.env.TEST_MONGODB_URL)
  url.pathname = `/${path.basename(process.env.LOVAT_DATA)}`
  process.env.DATABASE_URL = url.toString()
} else {
  delete process.env.DATABASE_URL
}
