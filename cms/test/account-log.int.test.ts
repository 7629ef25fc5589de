import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWholeLog } from '../src/workflow/log.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('who gave whom which keys is in the log, and nothing else of a person', async () => {
  const { payload, administrator, municipalityIds } = house
  const municipalities = [municipalityIds.get('1281') ?? '']
  const data = { email: 'per@lovat.example', name: 'Per Polis', password: 'ett-langt-losenord' }
  const asAdministrator = async () => ({ user: administrator, req: await house.request(administrator), depth: 0, overrideAccess: false })
  const { id } = await payload.create({ collection: 'users', data, ...(await asAdministrator()) })
  const update = async (members: object) => payload.update({ collection: 'users', id, data: members, ...(await asAdministrator()) })
  await update({ memberships: [{ party: 'police', role: 'approver', municipalities }] })
  await update({ name: 'Per P. Polis', notices: 'daily' })
  await update({ password: 'ett-annat-langt-losenord' })
  await payload.login({ collection: 'users', data: { email: data.email, password: 'ett-annat-langt-losenord' } })
  await payload.delete({ collection: 'users', id, ...(await asAdministrator()) })
  const log = await readWholeLog(`user:${id}`, await house.request())
  expect(log.map((event) => [event.action, 'seats' in event && event.seats])).toEqual([
    ['accountChanged', ['police approver 1281']],
    ['accountChanged', []],
  ])
  expect(log.every(({ user }) => user === administrator.id)).toBe(true)
})
