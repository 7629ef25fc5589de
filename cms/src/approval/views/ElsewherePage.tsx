import { HOME } from '../path-within.ts'
import type { TypedAnswer } from '../read-form.ts'
import type { Elsewhere } from '../where-it-went.ts'
import { type FaultAt, FaultSummary } from './Fault.tsx'
import { Page } from './Page.tsx'
import { Typed } from './Typed.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

type Props = { name: string; path: string; where: Elsewhere; typed: TypedAnswer; faults: FaultAt[] }

const WORDS: Record<Elsewhere['name'], [heading: string, lead: string]> = {
  published: ['Texten är publicerad', 'Alla parter har godkänt den, och nu kan alla läsa den.'],
  withdrawn: ['Texten är tillbakadragen', 'Den finns inte längre på webbplatsen. Du behöver inte göra något.'],
  changing: [
    'Texten ändras just nu',
    'Den är inte inskickad för godkännande, så det finns inget att svara på än. När den är inskickad igen får du ett brev.',
  ],
}

/** For a party to a text that is not put before the parties now: a link in an old letter leads here. */
export function ElsewherePage({ name, path, where, typed, faults }: Props) {
  const [heading, lead] = WORDS[where.name]
  return (
    <Page title={heading} name={name}>
      <h1>{heading}</h1>
      <FaultSummary faults={faults} />
      <p className="lead">{lead}</p>
      {where.publicAddress && (
        <p>
          <a href={where.publicAddress}>{where.name === 'published' ? 'Läs den på webbplatsen' : 'Det som är publicerat nu'}</a>
        </p>
      )}
      {where.seen === null ? <Typed typed={typed} /> : <Typed typed={{ ...typed, text: '' }} />}
      {where.seen !== null && <WithdrawForm path={path} seen={where.seen} typed={typed} faults={faults} />}
      <p className="links">
        <a href={HOME}>Det som väntar på dig</a>
      </p>
    </Page>
  )
}
