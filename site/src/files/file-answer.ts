import type { APIRoute } from 'astro'
import type { PageName } from '../routes/route.ts'
import { shownRoute } from '../shown-route.ts'
import { fileText } from './file-text.ts'

/** The endpoint of a type of file. Without a media type: it is told by the file's name, by whoever serves it. */
export const fileAnswer =
  (page: PageName): APIRoute =>
  (context) =>
    new Response(fileText(shownRoute(context, page), context.site ?? new URL('http://localhost')))
