import { existsSync } from 'node:fs'
import { type BrowserServer, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu', '--disable-background-networking']

/** One Chromium for all browser tests. */
export const launchChromium = async (folder: string): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: await chromiumFile(folder), args: CHROMIUM_ARGUMENTS })

/** The machine's own, else the one that npm brought, unpacked into `folder`. */
export const chromiumFile = async (folder: string): Promise<string> =>
  INSTALLED.find((file) => existsSync(file)) ?? (await unpacked(folder))

async function unpacked(folder: string): Promise<string> {
  // It unpacks into the temporary folder, and takes what lies there under its name for itself.
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const { default: packed } = await import('@sparticuz/chromium')
  const file = await packed.executablePath()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return file
}
