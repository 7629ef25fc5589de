import { Failure } from '../setup/failure.mjs'
import { accountsTable } from './accounts-table.mjs'

/**
 * The processes of one start, as what a person sees of them: steps with times, the accounts, and a `Failure` through
 * `fault` (a promise that only ever rejects) as soon as one of them ends without being asked to.
 */
export function createHouse({ children, progress }) {
  const { promise: fault, reject } = withResolvers()
  // Nobody may be waiting just when it happens.
  fault.catch(() => {})
  const accounts = []

  return {
    fault,
    /** Starts one; gives `{ ready, end, logFile }`, where `ready` resolves to the address it says it answers on. */
    open({ spoken, ...command }) {
      const ready = withResolvers()
      let step
      let sentence
      const endStep = () => {
        step?.done()
        step = undefined
      }
      const onEvent = ({ event, text, ms, url, accounts: made }) => {
        if (event === 'step' && typeof ms === 'number') {
          step?.drop()
          step = undefined
          progress.finished(text, ms)
        } else if (event === 'step') {
          endStep()
          step = progress.step(text)
        }
        if (event === 'ready') {
          endStep()
          ready.resolve(url)
        }
        if (event === 'accounts') accounts.push(...made)
        if (event === 'error') sentence = text
      }
      const child = children.start({ ...command, onEvent })
      child.exited.then(({ code, signal, asked }) => {
        step?.drop()
        if (asked) return
        const how = signal ? `signal ${signal}` : `kod ${code}`
        const what = `${spoken} avslutades oväntat (${how}). Hela loggen: ${child.log.file}`
        reject(new Failure(sentence ?? what, sentence ? '' : child.log.lastLines()))
      })
      return { ready: ready.promise, end: child.end, logFile: child.log.file }
    },
    /** Runs one to its end; refuses with its last lines when it fails. */
    async run({ spoken, ...command }) {
      const child = children.start(command)
      const { code, asked } = await child.exited
      if (asked) throw new Error('Ended before it was done.')
      if (code === 0) return
      throw new Failure(`${spoken} misslyckades (kod ${code}). Hela loggen: ${child.log.file}`, child.log.lastLines())
    },
    /** The accounts, once: they are lost if they are not shown. */
    showAccounts() {
      if (accounts.length > 0) for (const line of ['', ...accountsTable(accounts.splice(0))]) progress.line(line)
    },
  }
}

function withResolvers() {
  const deferred = {}
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }))
  return deferred
}
