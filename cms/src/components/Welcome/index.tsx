import type { ServerProps } from 'payload'
import { isAdministrator } from '../../access/membership.ts'

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
  return (
    <section className="lovat-welcome" aria-labelledby="lovat-welcome">
      <h1 id="lovat-welcome">Hej {user.name}!</h1>
      <p>
        {isAdministrator(user)
          ? 'Du kan publicera: öppna ett utkast, läs igenom det och välj Publicera.'
          : 'Skriv och ändra utkast i dina kommuner. Administratören publicerar.'}
      </p>
      <h2>{drafts.totalDocs === 0 ? 'Inga utkast väntar' : `Utkast till löften (${drafts.totalDocs})`}</h2>
      <ul>
        {drafts.docs.map((promise) => (
          <li key={promise.id}>
            <a href={`/admin/collections/promises/${promise.id}`}>{promise.title || 'Utan rubrik'}</a>{' '}
            <span className="lovat-quiet">
              {typeof promise.municipality === 'object' ? promise.municipality?.name : ''} {promise.year}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
