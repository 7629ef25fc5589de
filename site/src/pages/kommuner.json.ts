import type { APIRoute } from 'astro'
import { shownRoute } from '../shown-route.ts'

export const GET: APIRoute = (context) =>
  new Response(JSON.stringify(shownRoute(context, 'finder').props.kommuner), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
