/**
 * Columns that hold one of two values, or one for every document: an index of such a column finds half of the table, and a
 * database that takes it, beside that of the parent or in its place, is slower the more there is.
 */
export const FEW_VALUES: readonly string[] = ['latest', '_status', 'version__status', 'version._status', 'snapshot', 'publishedLocale']
