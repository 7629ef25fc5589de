import type { APIRoute } from 'astro'
import { jsonFeedAnswer } from '../../feeds/answers.ts'
import { shownRoute } from '../../shown-route.ts'
import { staticPathsUnder } from '../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun'], 'kommunJson')
export const GET: APIRoute = (context) => jsonFeedAnswer(context, shownRoute(context, 'kommunJson').props)
