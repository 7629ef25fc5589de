import { expect, test } from 'vitest'
import { forgetMyKommun, keepMyKommun, readMyKommun } from './my-kommun.ts'

function storage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept))
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

test('what was kept is read, and gone when it is forgotten', () => {
  const own = storage()
  expect(readMyKommun(own)).toBe(undefined)
  expect(keepMyKommun(own, { name: 'Lund', path: '/lund/' })).toBe(true)
  expect(readMyKommun(own)).toEqual({ name: 'Lund', path: '/lund/' })
  forgetMyKommun(own)
  expect(own.items.size).toBe(0)
})

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['another shape', '{"name":"Lund"}'],
  ['an address of somebody else', '{"name":"Lund","path":"https://elak.example/"}'],
  ['an address of somebody else without a scheme', '{"name":"Lund","path":"//elak.example/"}'],
  ['a script', '{"name":"Lund","path":"javascript:alert(1)"}'],
  ['no text', '{"name":1,"path":"/lund/"}'],
])('%s is nothing', (_, kept) => {
  expect(readMyKommun(storage({ 'lovat-min-kommun': kept }))).toBe(undefined)
})

test('a browser that refuses storage is no fault', () => {
  const refuses = () => {
    throw new Error('refused')
  }
  expect(keepMyKommun({ setItem: refuses }, { name: 'Lund', path: '/lund/' })).toBe(false)
  expect(readMyKommun({ getItem: refuses })).toBe(undefined)
})
