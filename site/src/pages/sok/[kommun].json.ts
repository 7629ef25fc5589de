import type { APIRoute } from 'astro'
import { shownRoute } from '../../shown-route.ts'
import { staticPaths } from '../../snapshot.ts'

export const getStaticPaths = () => staticPaths(['kommun'], 'searchKommun')

export const GET: APIRoute = (context) =>
  new Response(JSON.stringify(shownRoute(context, 'searchKommun').props), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
