import { z } from 'zod'

/** JSON Feed 1.1 as its specification has it; nothing that it doesn't name, but for extensions, which begin with `_`. */
const author = z
  .strictObject({ name: z.string().optional(), url: z.url().optional(), avatar: z.url().optional() })
  .refine((one) => Object.keys(one).length > 0, 'an author says at least one thing')
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
const instant = z.iso.datetime({ offset: true })

const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url().optional(),
    external_url: z.url().optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    date_published: instant.optional(),
    date_modified: instant.optional(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(z.string()).optional(),
    language: language.optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined, 'an item has content')

export const jsonFeedFormat = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: z.url().optional(),
    feed_url: z.url().optional(),
    description: z.string().optional(),
    language: language.optional(),
    authors: z.array(author).min(1).optional(),
    items: z.array(item),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'no two items have the same id')
