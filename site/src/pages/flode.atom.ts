import type { APIRoute } from 'astro'
import { atomAnswer } from '../feeds/answers.ts'
import { shownRoute } from '../shown-route.ts'

export const GET: APIRoute = (context) => atomAnswer(context, shownRoute(context, 'nationAtom').props)
