/** Rows of the table, in order: what they are called, where their figures are in a size, and which row makes as much. */
const ROWS = [
  ['publiceraren, allt', 'full', 'full'],
  ['… från programstart', 'fullFromStart', 'full'],
  ['astro build, allt', 'stock', 'full'],
  ['golv: bara skriva filerna', 'floor', 'full'],
  ['publiceraren, jämförda sidor', 'compared', 'compared'],
  ['Eleventy 3, JavaScript', 'eleventyJs', 'compared'],
  ['Eleventy 3, Nunjucks', 'eleventyNunjucks', 'compared'],
  ['Hugo', 'hugo', 'compared'],
  ['Next, statisk export', 'next', 'compared'],
]

export const HEADER = ['', 'filer', 'jämförda sidor', 's', 'processor s', 'minne MB', 'filer/s', 'gånger publiceraren', 'kB/löfte']

/**
 * The sizes as rows: one for each that was run, and one for the changes. Ratios are to the publisher making as much: of what
 * makes everything, to its making everything, and of the others, to its making the pages that they make.
 */
export const rowsOf = (sizes) =>
  sizes.flatMap((size) => [
    ...ROWS.filter(([, key]) => size[key] !== undefined).map(([name, key, of]) => {
      const { wall, cpu, peakMb, files, pages, kb = size.kb } = size[key]
      const ratio = size[of] && wall / size[of].wall
      return [name, files, pages, two(wall), two(cpu), whole(peakMb), Math.round(files / wall), two(ratio), Math.round(kb * 10) / 10]
    }),
    ...(size.oneChange === undefined ? [] : [changeRow(size)]),
  ])

const changeRow = ({ files, pages, oneChange, running }) => [
  `en ändring: p50 ${one(oneChange.p50)} ms, p95 ${one(oneChange.p95)} ms`,
  files,
  pages,
  '–',
  '–',
  whole(running.memoryMb),
  '–',
  '–',
  '–',
]

/**
 * The object that is printed on the last line, to be followed over time. Seconds, milliseconds for `oneChange` (`cpu`: the mean), `clickToLive` and
 * p99; what was not run is not there, and is named with its reason in `left`.
 */
export const figuresOf = ({ machine, sizes, clickToLive, serve, left }) => rounded({ machine, sizes, clickToLive, serve, left })

const one = (value) => (Math.round(value * 10) / 10).toLocaleString('sv-SE')
const two = (value) => (value === undefined ? '–' : Math.round(value * 100) / 100)
const whole = (value) => (value === undefined ? '–' : Math.round(value))

/** Three decimals are more than any of it is worth. */
function rounded(value) {
  if (typeof value === 'number') return Math.round(value * 1000) / 1000
  if (Array.isArray(value)) return value.map(rounded)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
}
