import type { APIRoute } from 'astro'
import { jsonFeedAnswer } from '../feeds/answers.ts'
import { shownRoute } from '../shown-route.ts'

export const GET: APIRoute = (context) => jsonFeedAnswer(context, shownRoute(context, 'nationJson').props)
