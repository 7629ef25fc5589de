import { createLocalReq, type ServerProps } from 'payload'
import { isAdministrator, municipalitiesOf } from '../../access/membership.ts'
import { latestEntryAbout } from '../../ledger/latest-entry-about.ts'

/** The start page's first lines: what waits, and what to do first. */
export async function Welcome({ payload, user }: ServerProps) {
  if (!user) return null
  const drafts = await payload.find({
    collection: 'promises',
    where: { _status: { equals: 'draft' } },
    draft: true,
    depth: 1,
    limit: 8,
    sort: '-updatedAt',
    overrideAccess: false,
    user,
  })
  const req = await createLocalReq({ user }, payload)
  const promises = await Promise.all(
    drafts.docs.map(async (promise) => ({
      ...promise,
      isWithdrawn: promise.ref ? (await latestEntryAbout('promise', promise.ref, req))?.action === 'withdrawn' : false,
    })),
  )
  const canWrite = isAdministrator(user) || municipalitiesOf(user, ['writer']).length > 0
  return (
    <section className="lovat-welcome" aria-labelledby="lovat-welcome">
      <h1 id="lovat-welcome">Hej {user.name}!</h1>
      <p>{whatToDo(isAdministrator(user), canWrite)}</p>
      {canWrite && (
        <p className="lovat-links">
          <a href="/admin/collections/updates/create">Berätta vad som har gjorts</a>
          <a href="/admin/collections/promises/create">Skriv ett nytt löfte</a>
        </p>
      )}
      <h2>{drafts.totalDocs === 0 ? 'Inga utkast väntar' : `Utkast till löften (${drafts.totalDocs})`}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            <a href={`/admin/collections/promises/${promise.id}`}>{promise.title || 'Utan rubrik'}</a>{' '}
            <span className="lovat-quiet">
              {typeof promise.municipality === 'object' ? promise.municipality?.name : ''} {promise.year}
              {promise.isWithdrawn && ', tillbakadraget'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whatToDo(isAdministrator: boolean, canWrite: boolean): string {
  if (isAdministrator) return 'Du kan publicera: öppna ett utkast, läs igenom det och välj Publicera.'
  if (canWrite) return 'Skriv och ändra utkast i dina kommuner. Administratören publicerar.'
  return 'Du kan läsa löften och utkast i dina kommuner.'
}
