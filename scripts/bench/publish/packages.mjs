import path from 'node:path'
import { installOnce } from '../install-once.mjs'

export const PACKAGES = path.join(import.meta.dirname, '../packages')

export const installBenchPackages = () => installOnce(PACKAGES, 'Eleventy och autocannon')
