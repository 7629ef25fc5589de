import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import type { VerdictValue } from '@lovat/shared/contract/update'
import type { Rollup } from '@lovat/shared/delivery/rollup'
import { rollupSentence } from './answer-sentence.ts'
import type { PromiseInWorld } from './kommun-world.ts'
import { type MunicipalityName, municipalityName } from './municipality-link.ts'
import { promiseBrief } from './promise-brief.ts'
import { remember } from './remember.ts'

/** A promise in the list of a theme: where, when, and what came of it in words. */
export type ThemeRow = {
  title: string
  path: string
  municipality: MunicipalityName
  year: number
  period: string
  hasEnded: boolean
  verdict: VerdictValue | null
  /** "" when it counts up no activities. */
  progress: string
}

/** The row, and what is summed up from it. */
export type ThemePromise = { row: ThemeRow; from: string; isInForce: boolean; rollup: Rollup; ends: LedgerEntry[] }

const known = remember<PromiseInWorld, ThemePromise>()

export const themePromise = (promise: PromiseInWorld, today: string): ThemePromise =>
  known(promise, [today], () => {
    const { document, municipality, path, history } = promise
    const { period, hasEnded, verdict, rollup } = promiseBrief(promise, today)
    const name = municipalityName(municipality)
    return {
      row: {
        title: document.title.sv,
        path,
        municipality: name,
        year: document.year,
        period,
        hasEnded,
        verdict,
        progress: rollupSentence(rollup),
      },
      from: document.from,
      isInForce: document.from <= today && !hasEnded,
      rollup,
      ends: [history[0], history.at(-1)].filter((entry) => entry !== undefined),
    }
  })
