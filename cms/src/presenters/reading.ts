/**
 * How rows are read for presenters: all languages, and of related documents only the names that the contract uses.
 * Joins are left out, since activities and updates have their own reads.
 */
export const reading = {
  locale: 'all' as const,
  depth: 1,
  populate: {
    municipalities: { code: true },
    'police-areas': { slug: true, name: true },
    agreements: { ref: true },
    problems: { ref: true },
    promises: { ref: true },
    activities: { ref: true },
    updates: { ref: true },
  },
  joins: false as unknown as undefined,
} as const
