import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import util from 'node:util'
import { Failure } from '../setup/failure.mjs'
import { SETTINGS } from './settings.mjs'

const OURS = /^(LOVAT|CMS|SITE|PUBLISHER|ADMIN|DATABASE|PAYLOAD|SMTP|MAIL)_/

/** For a publisher and a CMS in different places. Here the two find each other. */
const OF_OTHERS = ['CMS_URL', 'PUBLISHER_URL']

/** The environment, with .env from the root of the repository beneath it: what is set outside wins. */
export function environmentWithDotenv(root, env) {
  const file = path.join(root, '.env')
  if (!existsSync(file)) return { ...env }
  if (!util.parseEnv)
    throw new Failure('Filen .env kan läsas först av Node 20.12. Installera en nyare Node, eller sätt inställningarna utanför filen.')
  const written = util.parseEnv(readFileSync(file, 'utf8'))
  const known = [...SETTINGS.map(({ name }) => name), ...OF_OTHERS]
  // A misspelt name would otherwise be a setting that silently does nothing.
  const misspelt = Object.keys(written).filter((name) => OURS.test(name) && !known.includes(name))
  if (misspelt.length > 0) {
    throw new Failure(misspelt.map((name) => `Inställningen ${name} i .env finns inte. De som finns: ${known.join(', ')}.`))
  }
  return { ...written, ...env }
}
