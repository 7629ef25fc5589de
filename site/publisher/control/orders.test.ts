import { expect, test } from 'vitest'
import type { Hold } from '../hold.ts'
import { createOrders } from './orders.ts'

const SITE = 'https://loften.example.se'
const version = (code: string, month: number, siteUrl = SITE) => ({ code, siteUrl, madeAt: `2026-0${month}-01T00:00:00.000Z` })
const VERSIONS = [
  version('ddd4', 4),
  version('ccc3', 3),
  version('other', 3, 'https://annan.example.se'),
  version('ccb2', 2),
  version('aaa1', 1),
]

/** A publisher that shows what is held, unless it can't. */
function house(can: (code: string) => boolean = () => true) {
  const world = { held: undefined as Hold | undefined, shown: 'ddd4', release: 1, fault: null as string | null }
  const publish = async () => {
    const wanted = world.held?.code ?? 'ddd4'
    if (can(wanted)) world.shown = wanted
    else world.fault = 'Sidorna gick sönder.'
  }
  const orders = createOrders({
    installed: 'ddd4',
    siteUrl: SITE,
    versions: async () => VERSIONS,
    held: () => world.held,
    hold: async (held) => {
      world.held = held
    },
    shown: () => world.shown,
    release: () => String(world.release),
    publishAll: async () => {
      if (can('all')) world.release++
    },
    publish,
    lastFault: () => world.fault,
    clock: () => new Date('2026-06-01T10:00:00Z'),
  })
  return { world, orders }
}

test('one goes back a version at a time, past those of other addresses, as far as there are any', async () => {
  const { world, orders } = house()
  for (const code of ['ccc3', 'ccb2', 'aaa1']) {
    expect((await orders.rollback()).ok).toBe(true)
    expect(world.shown).toBe(code)
    expect(world.held).toEqual({ code, insteadOf: 'ddd4', since: '2026-06-01T10:00:00.000Z' })
  }
  expect(await orders.rollback()).toEqual({ ok: false, text: 'Det finns ingen tidigare version att gå tillbaka till.' })
  expect((await orders.undo()).ok).toBe(true)
  expect([world.shown, world.held]).toEqual(['ddd4', undefined])
})

test.each([
  ['aa', 'aaa1', true],
  ['cc', 'Flera versioner börjar med cc. Skriv fler tecken.', false],
  ['other', 'Det finns ingen version other att gå tillbaka till.', false],
  ['zzz', 'Det finns ingen version zzz att gå tillbaka till.', false],
])('the version ”%s” is found, or it is said why not', async (code, text, ok) => {
  const outcome = await house().orders.rollback(code)
  expect(outcome.ok).toBe(ok)
  expect(outcome.text).toContain(text)
})

test('a version that can not show what is public now is not held, and it is said why', async () => {
  const { world, orders } = house((code) => code !== 'ccc3')
  const { ok, text } = await orders.rollback()
  expect([ok, text]).toEqual([false, 'Det gick inte, och sidorna är som de var. Sidorna gick sönder.'])
  expect([world.shown, world.held]).toEqual(['ddd4', undefined])
})

test('all pages anew is done when there is another release, whatever else is wrong', async () => {
  const away = house()
  away.world.fault = 'Väntar på CMS:et.'
  expect(await away.orders.full()).toEqual({ ok: true, text: 'Alla sidor är gjorda på nytt.' })
  const broken = house((what) => what !== 'all')
  broken.world.fault = 'Disken är full.'
  expect(await broken.orders.full()).toEqual({ ok: false, text: 'Det gick inte, och sidorna är som de var. Disken är full.' })
})
