import type { APIContext } from 'astro'
import type { CalendarProps } from '../routes/calendar-route.ts'
import type { FeedProps } from '../routes/feed-routes.ts'
import { atom } from './atom.ts'
import { calendar } from './calendar.ts'
import { jsonFeed } from './json-feed.ts'

type Place = Pick<APIContext, 'site'>

const siteOf = ({ site }: Place): URL => site ?? new URL('http://localhost')

export const atomAnswer = (context: Place, feed: FeedProps): Response =>
  new Response(atom(feed, siteOf(context)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })

export const jsonFeedAnswer = (context: Place, feed: FeedProps): Response =>
  new Response(jsonFeed(feed, siteOf(context)), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })

export const calendarAnswer = (context: Place, props: CalendarProps): Response =>
  new Response(calendar(props, siteOf(context)), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
