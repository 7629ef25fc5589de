const collator = new Intl.Collator('sv-SE', { numeric: true, sensitivity: 'variant' })

/** Swedish order: å, ä and ö last, digits by value. For `Array.prototype.sort` and `toSorted`. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b)
