import type { APIRoute } from 'astro'
import { atomAnswer } from '../../feeds/answers.ts'
import { shownRoute } from '../../shown-route.ts'
import { staticPathsUnder } from '../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun'], 'kommunAtom')
export const GET: APIRoute = (context) => atomAnswer(context, shownRoute(context, 'kommunAtom').props)
