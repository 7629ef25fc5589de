import { HOME } from '../path-within.ts'
import { isAnythingTyped, type TypedAnswer } from '../read-form.ts'
import { Fault, type FaultAt, FaultSummary } from './Fault.tsx'
import { Page } from './Page.tsx'

type Props = { goTo: string; typed: TypedAnswer; email?: string; faults?: FaultAt[]; isLoggedOut?: boolean; continueAt?: string }

/** For who comes by a link and is not logged in. What somebody typed before their session ended is carried along. */
export function LogInPage({ goTo, typed, email = '', faults = [], isLoggedOut = false, continueAt }: Props) {
  const hasTyped = isAnythingTyped(typed)
  const faultAt = (field: string) => faults.find((fault) => fault.field === field)?.message
  return (
    <Page title={faults.length > 0 ? 'Fel: Logga in' : 'Logga in'} continueAt={continueAt}>
      <h1>Logga in</h1>
      <FaultSummary faults={faults} />
      {isLoggedOut && <p className="notice">Du är utloggad.</p>}
      {hasTyped && <p className="notice">Du har blivit utloggad. Det du har skrivit finns kvar när du har loggat in igen.</p>}
      {!isLoggedOut && !hasTyped && <p className="lead">Här läser du det du ska godkänna, och svarar.</p>}
      <form method="post" action={`${HOME}/logga-in`} noValidate className="stack">
        <input type="hidden" name="goTo" value={goTo} />
        {Object.entries(typed).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <div className="field">
          <label htmlFor="email">E-post</label>
          <Fault id="email-fault" message={faultAt('email')} />
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={email}
            {...describedBy('email-fault', faultAt('email'))}
          />
        </div>
        <div className="field">
          <label htmlFor="password">Lösenord</label>
          <Fault id="password-fault" message={faultAt('password')} />
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            {...describedBy('password-fault', faultAt('password'))}
          />
        </div>
        <button type="submit" className="main">
          Logga in
        </button>
      </form>
      <p>
        <a href="/admin/forgot">Jag har glömt mitt lösenord</a>
      </p>
    </Page>
  )
}

const describedBy = (id: string, message: string | undefined) => (message ? { 'aria-invalid': true, 'aria-describedby': id } : {})
