import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishingPlace } from '../test/release-fixture.ts'

const at = (hour: number) => ({ clock: () => new Date(Date.UTC(2026, 5, 1, hour)) })

test('a style sheet stays for 24 hours after the last page that linked to it, in whichever release is served', async () => {
  const { folders, publish } = await publishingPlace()
  const isThere = (number: number) =>
    access(join(folders.current, `public/_astro/stil.${number}.css`)).then(
      () => true,
      () => false,
    )
  await publish(1, at(0))
  for (const hour of [10, 20, 30, 33]) await publish(hour, at(hour))
  expect(await Promise.all([1, 10, 20, 30, 33].map(isThere))).toEqual([true, true, true, true, true])
  await publish(34, at(34))
  expect(await Promise.all([1, 10, 20, 30, 33, 34].map(isThere))).toEqual([false, true, true, true, true, true])
  await publish(99, at(58))
  expect(await Promise.all([30, 33, 34, 99].map(isThere))).toEqual([false, false, true, true])
})
