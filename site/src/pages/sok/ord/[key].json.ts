import type { APIRoute } from 'astro'
import { shownRoute } from '../../../shown-route.ts'
import { staticPaths } from '../../../snapshot.ts'

export const getStaticPaths = () => staticPaths(['key'], 'searchShard')

export const GET: APIRoute = (context) =>
  new Response(`{${shownRoute(context, 'searchShard').props.parts.join(',')}}`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
