import { createLocalReq, type ServerProps } from 'payload'
import { isAdministrator, municipalitiesOf } from '../../access/membership.ts'
import { HOME } from '../../approval/path-within.ts'
import { waitingLists } from '../../workflow/waiting.ts'
import { Drafts } from './Drafts.tsx'
import { SiteSection } from './SiteSection.tsx'
import { WaitingSection } from './WaitingSection.tsx'

/** The start page's first lines: what waits for the person, what waits for others, and what to do first. */
export async function Welcome({ payload, user }: ServerProps) {
  if (!user) return null
  const adminRoute = payload.config.routes.admin
  const canWrite = municipalitiesOf(user, ['writer']).length > 0
  const canApprove = municipalitiesOf(user, ['approver']).length > 0
  return (
    <section className="lovat-welcome" aria-labelledby="lovat-welcome">
      <h1 id="lovat-welcome">Hej {user.name}!</h1>
      <p>{whatToDo(isAdministrator(user), canWrite, canApprove)}</p>
      <p className="lovat-links">
        {canWrite && <a href={`${adminRoute}/collections/updates/create`}>Berätta vad som har gjorts</a>}
        {canWrite && <a href={`${adminRoute}/collections/promises/create`}>Skriv ett nytt löfte</a>}
        {canApprove && <a href={HOME}>Läs och godkänn på en enklare sida</a>}
        {isAdministrator(user) && <a href={`${adminRoute}/collections/users`}>Konton och uppdrag</a>}
        {isAdministrator(user) && <a href={`${adminRoute}/collections/users/create`}>Lägg till en person</a>}
      </p>
      {isAdministrator(user) && <SiteSection payload={payload} user={user} />}
      {(canWrite || canApprove) && (
        <Lists payload={payload} user={user} canWrite={canWrite} canApprove={canApprove} adminRoute={adminRoute} />
      )}
      {canWrite && <Drafts payload={payload} user={user} adminRoute={adminRoute} />}
    </section>
  )
}

type ListsProps = Pick<ServerProps, 'payload' | 'user'> & { canWrite: boolean; canApprove: boolean; adminRoute: string }

async function Lists({ payload, user, canWrite, canApprove, adminRoute }: ListsProps) {
  const { forMe, forOthers, returnedToMe, toPublish, scheduled } = await waitingLists(await createLocalReq({ user }, payload))
  const nothing = canApprove ? 'Inget väntar på ditt godkännande just nu.' : undefined
  return (
    <>
      <WaitingSection id="lovat-for-me" heading="Väntar på dig" list={forMe} whenEmpty={nothing} adminRoute={adminRoute} />
      {/* Who approves has sent it back, and can do no more about it. */}
      {canWrite && (
        <WaitingSection id="lovat-returned" heading="Återsänt till dig" list={returnedToMe} opens="form" adminRoute={adminRoute} />
      )}
      <WaitingSection id="lovat-to-publish" heading="Klart att publicera" list={toPublish} adminRoute={adminRoute} />
      <WaitingSection
        id="lovat-for-others"
        heading="Väntar på andra parten"
        list={forOthers}
        whenEmpty="Inget av ditt väntar på någon annan just nu."
        adminRoute={adminRoute}
      />
      <WaitingSection id="lovat-scheduled" heading="Schemalagt" list={scheduled} adminRoute={adminRoute} />
    </>
  )
}

function whatToDo(isAdministrator: boolean, canWrite: boolean, canApprove: boolean): string {
  if (isAdministrator) return 'Du sköter konton och kommuner. Administratörer godkänner aldrig: det gör parterna själva.'
  if (canWrite && canApprove) return 'Skriv och ändra texter i dina kommuner, och godkänn det som andra har skrivit.'
  if (canWrite) return 'Skriv och ändra utkast i dina kommuner. Skicka in dem när de är klara, så godkänner parterna.'
  if (canApprove) return 'Läs det som väntar på dig, se vad som skiljer det från det publicerade, och godkänn eller skicka tillbaka.'
  return 'Du kan läsa löften och utkast i dina kommuner.'
}
