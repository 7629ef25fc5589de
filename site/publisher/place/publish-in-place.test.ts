import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPlaceHouse } from '../../test/in-place-house.ts'
import { firstEntries, happen, step } from '../../test/random-history.ts'
import { servedFiles } from '../../test/served-files.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { currentRelease, readRelease } from '../release-folders.ts'

const TODAY = '2026-06-01'

test('whatever happens, change by change, ends in the pages that a new release of it all would have', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const root = await temporaryFolder()
      const entries = firstEntries()
      let today = TODAY
      let house = await inPlaceHouse(join(root, 'changed'))
      await house.publish(entries, today)
      for (const one of steps) {
        today = happen(entries, one, today)
        if (one.order === 'restart') house = await inPlaceHouse(join(root, 'changed'))
        await house.publish(entries, today)
      }
      const whole = await inPlaceHouse(join(root, 'whole'))
      // A copy, since what is remembered about the objects themselves would be remembered here too.
      await whole.publish(structuredClone(entries), today)
      expect(await servedFiles(house.folders)).toEqual(await servedFiles(whole.folders))
      const [changed, made] = [house, whole].map(({ folders }) => readRelease(folders, currentRelease(folders) ?? ''))
      expect({ ...changed, madeAt: '' }).toMatchObject({ ...made, madeAt: '', files: changed?.files })
    }),
    { numRuns: 40 },
  )
}, 120_000)
