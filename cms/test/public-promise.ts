import type { CommandInput, WorkflowView } from '../src/workflow/workflow-view.ts'
import { KOMMUN_WRITER, personOverRest } from './admin-browser.ts'

/** A promise of the content that the house started with, and what has been done to it before a person looks. */
export type PublicPromise = {
  id: string
  view: () => Promise<WorkflowView>
  /** The kommun's writer changes its summary and puts it before the parties. */
  submitted: (summary: string) => Promise<void>
  give: (email: string, command: string, input?: Partial<CommandInput>) => Promise<void>
}

export const NOTE = 'Sammanfattningen är tydligare.'

/** By its reference; each journey has its own, since they run at the same time. Over REST, as a browser would ask. */
export async function publicPromise(ref: string): Promise<PublicPromise> {
  const writer = personOverRest(KOMMUN_WRITER)
  const id: string = (await writer.ask('GET', `/promises?where[ref][equals]=${ref}&draft=true&depth=0`)).docs[0].id
  const view = (): Promise<WorkflowView> => writer.ask('GET', `/workflow/promises/${id}`)
  const give: PublicPromise['give'] = async (email, command, input = {}) => {
    const seen = (await view()).state.contentHash
    await personOverRest(email).ask('POST', `/workflow/promises/${id}/${command}`, { seen, ...input })
  }
  return {
    id,
    view,
    give,
    submitted: async (summary) => {
      await writer.ask('PATCH', `/promises/${id}?draft=true&depth=0`, { summary })
      await give(KOMMUN_WRITER, 'submit', { changeNote: NOTE })
    },
  }
}
