import { openPayload } from '../../src/boot/open-payload.ts'
import { asking } from '../gate-rest.ts'
import type { House } from '../open-house.ts'
import { type Said, type Together, workAsClient } from './client.ts'

/** A server process of its own on the test's database, with some of the eight at work; says on stdout what each was answered. */
const together: Together = JSON.parse(process.argv[2] ?? '')
const payload = await openPayload()
payload.logger.level = 'silent'
const house = { payload } as House
process.stdout.write(`${JSON.stringify({ ready: true })}\n`)
await new Promise((resolve) => process.stdin.once('data', resolve))
const said: Said[][] = await Promise.all(
  together.clients.map((client) => workAsClient(asking(house, { Authorization: `JWT ${client.token}` }), client, together)),
)
process.stdout.write(`${JSON.stringify({ said: said.flat() })}\n`)
await payload.destroy()
process.exit(0)
