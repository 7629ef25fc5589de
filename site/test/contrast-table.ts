import { readFileSync } from 'node:fs'

/** What stands on what, and how much of a contrast WCAG 2.2 asks for: 4.5 for text, 3 for what is drawn and must be seen. */
const PAIRS = [
  { what: 'Text', ink: 'ink', on: 'paper', needs: 4.5 },
  { what: 'Text on a sheet', ink: 'ink', on: 'sheet', needs: 4.5 },
  { what: 'Text beside the point', ink: 'ink-soft', on: 'paper', needs: 4.5 },
  { what: 'Text beside the point, on a sheet', ink: 'ink-soft', on: 'sheet', needs: 4.5 },
  { what: 'Links', ink: 'accent', on: 'paper', needs: 4.5 },
  { what: 'Text on the accent', ink: 'on-accent', on: 'accent', needs: 4.5 },
  { what: 'The mark of an example', ink: 'ink', on: 'mark-example', needs: 4.5 },
  { what: 'Kept its word', ink: 'done', on: 'paper', needs: 3 },
  { what: 'Kept its word, on a sheet', ink: 'done', on: 'sheet', needs: 3 },
  { what: 'On its way', ink: 'going', on: 'paper', needs: 3 },
  { what: 'On its way, on a sheet', ink: 'going', on: 'sheet', needs: 3 },
  { what: 'Not as promised: the sign in the shape', ink: 'on-gap', on: 'gap', needs: 3 },
  { what: 'Strong lines', ink: 'line-strong', on: 'paper', needs: 3 },
] as const

type Colours = Readonly<Record<string, string>>
export type Contrast = { what: string; light: number; dark: number; needs: number }

/** The contrasts of the colours in tokens.css, in both schemes. */
export function contrasts(): Contrast[] {
  const source = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')
  const [plain = '', inDark = ''] = source.split('@media (prefers-color-scheme: dark)')
  const light = coloursIn(plain)
  const dark = { ...light, ...coloursIn(inDark) }
  return PAIRS.map(({ what, ink, on, needs }) => ({ what, needs, light: contrast(light, ink, on), dark: contrast(dark, ink, on) }))
}

/** As a table in Markdown. */
export const contrastTable = (): string =>
  [
    '| What | Light | Dark | At least |',
    '|---|---|---|---|',
    ...contrasts().map(({ what, light, dark, needs }) => `| ${what} | ${light.toFixed(1)} | ${dark.toFixed(1)} | ${needs} |`),
  ].join('\n')

const coloursIn = (css: string): Colours =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))

function contrast(colours: Colours, ink: string, on: string): number {
  const [a, b] = [luminance(colours[ink]), luminance(colours[on])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
