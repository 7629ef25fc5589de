import { Failure } from '../../setup/failure.mjs'

/** What has taken an hour to measure is not lost because of a part that fails: its fault is told, put in `left`, and the command fails at the end. */
export async function attempt({ what, pages }, left, work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.details) console.error(error.details)
    left.push({ ...(pages === undefined ? {} : { pages }), what, why: error.message, isFault: true })
  }
}
