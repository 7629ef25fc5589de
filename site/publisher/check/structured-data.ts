import { z } from 'zod'

/** Enough to see that it is one: twenty thousand pages have five each. */
const address = z.string().regex(/^https?:\/\/[^/\s]+\/\S*$/)

/** A page of the ledger's has the time of its entry; one about the site itself the day it was last gone through. */
const when = z.union([z.iso.datetime(), z.iso.date()])

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
  datePublished: when.optional(),
  dateModified: when.optional(),
  breadcrumb: z
    .looseObject({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z.array(z.looseObject({ position: z.int().positive(), name: z.string().min(1), item: address.optional() })),
    })
    .optional(),
})

export const isStructuredData = (value: unknown): boolean => structuredData.safeParse(value).success
