import { HOME } from '../path-within.ts'
import { NOTHING_TYPED, type TypedAnswer } from '../read-form.ts'
import { Page } from './Page.tsx'
import { Typed } from './Typed.tsx'

/** For what is not there, and for what the person may not see: nobody can tell which. */
export const NotFoundPage = ({ name, typed = NOTHING_TYPED }: { name?: string; typed?: TypedAnswer }) => (
  <Page title="Det finns inget här för dig" name={name}>
    <h1>Det finns inget här för dig</h1>
    <p className="lead">Antingen är adressen fel, eller så är texten inte din att godkänna.</p>
    <p>Har du flera konton, så kan du vara inloggad med ett annat än det som brevet gick till.</p>
    <Typed typed={typed} />
    <p>
      <a href={HOME}>Det som väntar på dig</a>
    </p>
  </Page>
)
