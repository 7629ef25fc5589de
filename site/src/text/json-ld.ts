import { type MixedText, plainText } from '@lovat/shared/text/mixed-text'
import type { PageFacts } from '../routes/page-facts.ts'

type Page = {
  title: string
  description: string
  address: string
  site: URL
  crumbs: readonly { name: MixedText; path?: string }[]
  facts: PageFacts | undefined
  /** What the page is written in. */
  lang: string
}

/**
 * A page in schema.org's terms, for search engines and archives, as text that is safe inside a script element.
 */
export function jsonLd({ title, description, address, site, crumbs, facts, lang }: Page): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { '@type': 'WebSite', name: 'Lovat', url: site.href },
    datePublished: facts?.published ?? undefined,
    dateModified: facts?.changed ?? undefined,
    breadcrumb:
      crumbs.length === 0
        ? undefined
        : {
            '@type': 'BreadcrumbList',
            itemListElement: crumbs.map((crumb, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name: plainText(crumb.name),
              item: crumb.path ? new URL(crumb.path, site).href : undefined,
            })),
          },
  }
  // "</script>" or "<!--" in a title would end the element.
  return JSON.stringify(page).replace(/</g, '\\u003c')
}
