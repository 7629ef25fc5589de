'use client'

import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { CommandInput, WorkflowView } from '../../workflow/workflow-view.ts'
import { giveCommand, type Outcome, type Reason, readWorkflow } from './workflow-requests.ts'

type Known = { view?: WorkflowView; problem?: Reason }

/** The status line, the panel and the tab of a page show one and the same answer: one hash is what the person saw. */
const known = new Map<string, Known>()
const listeners = new Set<() => void>()
const UNKNOWN: Known = {}

function learn(address: string, news: Known) {
  known.set(address, news)
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Where a document stands. It is asked for when the page opens and when `savedAs` changes, that is, after the person's own
 * save; never by a clock or when the window gets focus, or a text that nobody has read could slip in under a press.
 */
export function useWorkflow(collection: string | undefined, id: string | number | undefined, savedAs: unknown) {
  const { config } = useConfig()
  const address = collection && id !== undefined ? `${config.routes.api}/workflow/${collection}/${id}` : undefined
  const { view, problem } = useSyncExternalStore(
    listen,
    () => (address ? (known.get(address) ?? UNKNOWN) : UNKNOWN),
    () => UNKNOWN,
  )
  const refresh = useCallback(async (): Promise<WorkflowView | undefined> => {
    if (!address) return undefined
    const answer = await askOnce(address)
    if ('message' in answer) learn(address, { ...known.get(address), problem: answer })
    else learn(address, { view: answer })
    return 'message' in answer ? undefined : answer
  }, [address])
  // biome-ignore lint/correctness/useExhaustiveDependencies: savedAs is not read, its change is the reason to ask again
  useEffect(() => {
    refresh()
  }, [refresh, savedAs])

  const give = useCallback(
    async (command: CommandName, input: CommandInput): Promise<Outcome> => {
      if (!address) throw new Error('There is no document to give a command about.')
      const outcome = await giveCommand(address, command, input)
      if (outcome.view) learn(address, { view: outcome.view })
      return outcome
    },
    [address],
  )
  return { view, problem, refresh, give }
}

const asking = new Map<string, ReturnType<typeof readWorkflow>>()

/** Three components that open together ask once. */
function askOnce(address: string): ReturnType<typeof readWorkflow> {
  const under = asking.get(address)
  if (under) return under
  const asked = readWorkflow(address).finally(() => asking.delete(address))
  asking.set(address, asked)
  return asked
}
