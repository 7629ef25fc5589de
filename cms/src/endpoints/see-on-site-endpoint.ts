import { APIError, type Endpoint } from 'payload'
import { env } from '../env.ts'

/** `GET /api/see-on-site/:collection/:id`: sends a person who is logged in on to the document's page on the site. */
export const seeOnSiteEndpoint: Endpoint = {
  path: '/see-on-site/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Logga in först.', 401, null, true)
    const { collection, id } = req.routeParams as { collection: string; id: string }
    const find = { id, depth: 1, overrideAccess: false, user: req.user, req } as const
    const path = await (async () => {
      if (collection === 'municipalities') return `/${(await req.payload.findByID({ collection, ...find })).slug}/`
      if (collection === 'promises') return promisePath(await req.payload.findByID({ collection, ...find }))
      if (collection !== 'activities' && collection !== 'updates') return '/'
      const { promise } = await req.payload.findByID({ collection, ...find })
      return promisePath(
        await req.payload.findByID({ collection: 'promises', ...find, id: typeof promise === 'object' ? promise.id : promise }),
      )
    })()
    return Response.redirect(new URL(path, env.siteUrl), 302)
  },
}

function promisePath(promise: { municipality: string | { slug: string }; year: number; slug?: string | null }): string {
  const { municipality, year, slug } = promise
  return typeof municipality === 'object' ? `/${municipality.slug}/${year}/${slug}/` : '/'
}
