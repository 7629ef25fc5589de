import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proveTransactions } from '../src/database/prove-transactions.ts'
import { type House, openHouse } from './open-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('the database', () => {
  it('proves its transactions', async () => {
    await expect(proveTransactions(house.payload)).resolves.toBeUndefined()
  })

  it('is refused when it has none', async () => {
    const without = { ...house.payload, db: { ...house.payload.db, beginTransaction: async () => null } }
    await expect(proveTransactions(without as never)).rejects.toThrow('transaktioner')
  })

  it('is refused when it does not take a change back', async () => {
    const { db } = house.payload
    const stubborn = {
      ...house.payload,
      db: {
        ...db,
        beginTransaction: async () => 'one',
        create: (args: object) => db.create({ ...args, req: {} } as never),
        count: db.count.bind(db),
        rollbackTransaction: async () => {},
      },
    }
    await expect(proveTransactions(stubborn as never)).rejects.toThrow('tog inte tillbaka')
  })

  it('gives string ids', () => {
    for (const id of house.municipalityIds.values()) expect(typeof id).toBe('string')
  })
})
