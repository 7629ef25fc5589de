import { HOME } from '../path-within.ts'
import { NOTHING_TYPED, type TypedAnswer } from '../read-form.ts'
import { Page } from './Page.tsx'
import { Typed } from './Typed.tsx'

/** Somebody else's page sent the form, or Lovat is reached under another address than the one in its settings. */
export const ForeignFormPage = ({ typed = NOTHING_TYPED }: { typed?: TypedAnswer }) => (
  <Page title="Svaret togs inte emot">
    <h1>Svaret togs inte emot</h1>
    <p className="lead">Det såg ut att komma från en annan webbplats. Ingenting har sparats.</p>
    <Typed typed={typed} />
    <p>
      <a href={HOME}>Börja om härifrån</a>
    </p>
  </Page>
)
