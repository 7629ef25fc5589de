/** Where a page about a kommun lies, from the start. */
export const crumbsTo = (...names) => [START, { name: 'Kommuner', path: '/kommuner/' }, ...names]

export const START = { name: 'Start', path: '/' }
