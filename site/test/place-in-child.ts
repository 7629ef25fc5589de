/**
 * Publishes a change in place in a process of its own and is killed at a chosen point, as by `kill -9`.
 * Arguments: the site folder, and `journal` or how many files may be put in place first.
 */
import { DISK } from '../publisher/place/place-files.ts'
import { inPlaceHouse } from './in-place-house.ts'
import { movedPromise } from './moved-promise.ts'

const [root = '', killAt = ''] = process.argv.slice(2)
let placed = 0
const die = () => process.kill(process.pid, 'SIGKILL')

const house = await inPlaceHouse(root, {
  disk: {
    ...DISK,
    write: async (handle, content) => {
      if (killAt !== 'journal') return DISK.write(handle, content)
      await handle.write(String(content).slice(0, 200))
      die()
    },
    rename: (from, to) => {
      if (String(placed++) === killAt) die()
      DISK.rename(from, to)
    },
  },
})
await house.publish(movedPromise(), '2026-06-01')
console.log('published')
