import type { CommandName } from '@lovat/shared/workflow/what-forbids'
import type { CommandAnswer, CommandInput, CommandRefusal, WorkflowView } from '../../workflow/workflow-view.ts'

export type Reason = { code: string; message: string; field?: string }
/** `view` comes with a refusal when the text is another one than the person saw. */
export type Outcome = ({ isDone: true } & CommandAnswer) | { isDone: false; reasons: Reason[]; view?: WorkflowView }

const NO_ANSWER: Reason = { code: 'NO_ANSWER', message: 'Servern svarade inte. Inget har gjorts, så försök igen om en stund.' }

export async function readWorkflow(address: string): Promise<WorkflowView | Reason> {
  try {
    const response = await fetch(address, { headers: { 'Accept-Language': 'sv' } })
    if (response.ok) return (await response.json()) as WorkflowView
    return (await reasonsIn(response))[0] ?? NO_ANSWER
  } catch {
    return NO_ANSWER
  }
}

export async function giveCommand(address: string, command: CommandName, input: CommandInput): Promise<Outcome> {
  try {
    const response = await fetch(`${address}/${command}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'sv' },
      body: JSON.stringify(input),
    })
    if (response.ok) return { isDone: true, ...((await response.json()) as CommandAnswer) }
    const refusal = await refusalIn(response)
    return { isDone: false, reasons: reasonsOf(refusal), view: refusal?.errors?.[0]?.data?.view }
  } catch {
    return { isDone: false, reasons: [NO_ANSWER] }
  }
}

type Refusal = { errors?: { message: string; data?: Partial<CommandRefusal['errors'][number]['data']> | null }[] }

// A proxy on the way may answer with something that is no JSON at all.
const refusalIn = (response: Response): Promise<Refusal | undefined> => response.json().catch(() => undefined)
const reasonsIn = async (response: Response) => reasonsOf(await refusalIn(response))

function reasonsOf(refusal: Refusal | undefined): Reason[] {
  const [error] = refusal?.errors ?? []
  if (!error) return [NO_ANSWER]
  return error.data?.reasons?.length ? error.data.reasons : [{ code: 'REFUSED', message: error.message }]
}
