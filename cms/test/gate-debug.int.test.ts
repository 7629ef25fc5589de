import { expect, it } from 'vitest'
import { people } from './access-people.ts'
import { draftPackage, PUBLISHED } from './document-builders.ts'
import { openHouse } from './open-house.ts'
import { wordsOf } from './gate-rest.ts'
it('x', async () => {
  const house = await openHouse()
  const all = await people(house)
  for (const q of ['', '?locale=sv', '?depth=0']) {
    const p = await draftPackage(house)
    const a = await all.administrator.ask('GET', `/promises/${p.id}?draft=true`)
    const r = await all.administrator.ask('PATCH', `/promises/${p.id}${q}`, PUBLISHED)
    console.log('DBG', q, a.body.title, r.status, wordsOf(r))
  }
  for (const q of ['?draft=true','?select[title]=true&depth=0']) {
    const p = await draftPackage(house)
    const r = await all.administrator.ask('PATCH', `/promises/${p.id}${q}`, PUBLISHED)
    console.log('DBG', q, r.status, wordsOf(r))
  }
  await house.close()
  expect(1).toBe(1)
})
