import { expect, it, test } from 'vitest'
import { mailAddress } from './mail-address.ts'
import { messageId } from './message-id.ts'

it('is the same for the same news in any order, and another for other news', () => {
  const id = messageId(['promise:1#3#anna', 'promise:2#1#anna'], 'lovat@example.se')
  expect(id).toMatch(/^<[0-9a-f]{40}@example\.se>$/)
  expect(messageId(['promise:2#1#anna', 'promise:1#3#anna'], 'lovat@example.se')).toBe(id)
  expect(messageId(['promise:1#3#anna'], 'lovat@example.se')).not.toBe(id)
})

test.each([
  ['Lovat <lovat@example.se>', { name: 'Lovat', address: 'lovat@example.se' }],
  ['Löften i Ängsköping <lovat@example.se>', { name: 'Löften i Ängsköping', address: 'lovat@example.se' }],
  [' lovat@example.se ', { name: 'Lovat', address: 'lovat@example.se' }],
])('%s is taken apart', (text, address) => expect(mailAddress(text)).toEqual(address))
