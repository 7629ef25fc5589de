import type { APIRoute } from 'astro'
import { calendarAnswer } from '../../feeds/answers.ts'
import { shownRoute } from '../../shown-route.ts'
import { staticPathsUnder } from '../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun'], 'calendar')
export const GET: APIRoute = (context) => calendarAnswer(context, shownRoute(context, 'calendar').props)
