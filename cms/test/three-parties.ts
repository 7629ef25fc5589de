import type { CommandInput, WorkflowView } from '../src/workflow/workflow-view.ts'
import { activityRow, promiseRow } from './document-builders.ts'
import { type RestPerson, restPerson } from './rest-person.ts'
import type { Account } from './running-house.ts'

export const LANDLORD = 'Öckerö Bostäder'
const PASSWORD = 'ett-ganska-langt-losenord'
const SEATS = {
  writer: { party: 'municipality', role: 'writer' },
  police: { party: 'police', role: 'approver' },
  municipality: { party: 'municipality', role: 'approver' },
  landlord: { party: 'other', role: 'approver', organisation: LANDLORD },
  stranger: { party: 'other', role: 'approver', organisation: 'Båtklubben' },
} as const

type Name = keyof typeof SEATS
export type ThreeParties = {
  accounts: Record<Name, Account>
  /** A new promise of three parties, put before them. */
  submitted: (title: string) => Promise<string>
  /** The writer changes it and puts it before them again. */
  change: (id: string, members: object) => Promise<void>
  edit: (id: string, members: object) => Promise<void>
  give: (name: 'writer' | 'police' | 'municipality', id: string, command: string, input?: Partial<CommandInput>) => Promise<void>
  view: (id: string) => Promise<WorkflowView>
}

/** People of three parties in a kommun where nothing else happens, over REST at a running house. */
export async function threeParties(origin: string, { ask }: RestPerson): Promise<ThreeParties> {
  const municipality = (await ask('GET', '/municipalities?where[code][equals]=1407&depth=0')).docs[0].id
  const mark = Date.now().toString(36)
  const accounts = {} as Record<Name, Account>
  for (const [name, seat] of Object.entries(SEATS) as [Name, object][]) {
    const email = `${name}-${mark}@ockero.example`
    await ask('POST', '/users', {
      email,
      password: PASSWORD,
      name: `Person ${name}`,
      memberships: [{ ...seat, municipalities: [municipality] }],
    })
    accounts[name] = { email, password: PASSWORD }
  }
  const people: Record<'writer' | 'police' | 'municipality', RestPerson> = {
    writer: await restPerson(origin, accounts.writer),
    police: await restPerson(origin, accounts.police),
    municipality: await restPerson(origin, accounts.municipality),
  }
  const view = (id: string): Promise<WorkflowView> => people.writer.ask('GET', `/workflow/promises/${id}`)
  const give: ThreeParties['give'] = async (name, id, command, input = {}) => {
    const seen = (await view(id)).state.contentHash
    await people[name].ask('POST', `/workflow/promises/${id}/${command}`, { seen, ...input })
  }
  const edit: ThreeParties['edit'] = (id, members) => people.writer.ask('PATCH', `/promises/${id}?draft=true`, members)
  return {
    accounts,
    view,
    give,
    edit,
    change: async (id, members) => {
      await edit(id, members)
      await give('writer', id, 'submit')
    },
    submitted: async (title) => {
      const parties = [
        { kind: 'police', name: 'Polisen' },
        { kind: 'municipality', name: 'Öckerö kommun' },
        { kind: 'other', name: LANDLORD },
      ]
      const row = promiseRow(municipality, { title, parties, wording: `Tre parter lovar: ${title}.` })
      const { doc } = await people.writer.ask('POST', '/promises?draft=true', row)
      await people.writer.ask('POST', '/activities?draft=true', activityRow(doc.id))
      await give('writer', doc.id, 'submit')
      return doc.id
    },
  }
}
