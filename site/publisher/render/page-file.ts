/** The file of a page, as a stock build names it: `/lund/` → `lund/index.html`, `/404.html` → `404.html`. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)

/** The other way: `lund/index.html` → `/lund/`, `404.html` → `/404.html`. */
export const pageAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`
