/**
 * A spreadsheet runs a CSV cell that begins with = + - or @ as a formula, and some cut space at the start. Such text is
 * written with an apostrophe first, which is taken away when it is read; so is text that begins with an apostrophe.
 */
export const guard = (text: string): string => (/^[\s'=+\-@]/.test(text) ? `'${text}` : text)

/** Undoes `guard`. */
export const unguard = (text: string): string => (/^'[\s'=+\-@]/.test(text) ? text.slice(1) : text)

/** Whether a cell stands there as a formula. Texts such as "- punkt" and "-3" are no danger to read. */
export const isFormula = (text: string): boolean => /^\s*[=@]/.test(text)
