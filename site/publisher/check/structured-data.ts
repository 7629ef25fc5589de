import { z } from 'zod'

/** Enough to see that it is one: twenty thousand pages have five each. */
const address = z.string().regex(/^https?:\/\/[^/\s]+\/\S*$/)

/**
 * What a page says of itself to search engines and archives, in schema.org's words. What is not named here is let be: a
 * version of the pages that is gone back to may say more, or less, than the one of now.
 */
const structuredData = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('WebPage'),
  '@id': address,
  url: address,
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string().min(2),
  datePublished: z.iso.datetime().optional(),
  dateModified: z.iso.datetime().optional(),
  breadcrumb: z
    .looseObject({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z.array(z.looseObject({ position: z.int().positive(), name: z.string().min(1), item: address.optional() })),
    })
    .optional(),
})

export const isStructuredData = (value: unknown): boolean => structuredData.safeParse(value).success
