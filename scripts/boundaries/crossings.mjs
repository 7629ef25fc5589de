import path from 'node:path'
import { importsOf, lineAt } from './imports-of.mjs'

/**
 * Takes files `{ name, text }` and rules, gives the crossings `{ file, line, rule, found, because }`. An `except` that
 * names a file that is not there is one too: it would silently let the next file of that name through.
 */
export function crossings({ files, rules, registryHost }) {
  const found = files.flatMap((file) =>
    rules.filter((rule) => concerns(rule, file.name)).flatMap((rule) => inFile(rule, file, registryHost)),
  )
  const names = new Set(files.map(({ name }) => name))
  const stale = rules.flatMap((rule) =>
    (rule.except ?? [])
      .filter((name) => !/[*{?]/.test(name) && !names.has(name))
      .map((name) => ({
        file: name,
        line: 1,
        rule: rule.name,
        found: 'no such file',
        because: 'an exception must name a file that exists.',
      })),
  )
  return [...found, ...stale]
}

const matches = (globs, name) => globs.some((glob) => path.posix.matchesGlob(name, glob))
const concerns = ({ files, except = [] }, name) => (!files || matches(files, name)) && !matches(except, name)

function inFile(rule, { name, text }, registryHost) {
  const at = (line, what) => ({ file: name, line, rule: rule.name, found: what, because: rule.because })
  const imports = rule.forbidImports || rule.forbidLeavingPackage ? importsOf(text) : []
  return [
    ...imports
      .filter(
        ({ module }) =>
          rule.forbidImports?.some((forbidden) => isModule(module, forbidden)) || (rule.forbidLeavingPackage && leaves(name, module)),
      )
      .map(({ module, line }) => at(line, module)),
    ...allMatches(rule.forbidText, text).map(({ 0: what, index }) => at(lineAt(text, index), what.trim().split('\n')[0])),
    ...(rule.forbidHostOfRegistry && registryHost && text.includes(registryHost)
      ? [at(lineAt(text, text.indexOf(registryHost)), 'the registry this machine uses')]
      : []),
  ]
}

/** `react` forbids react and react/jsx-runtime; `astro:*` and `@astrojs/*` forbid all that begins so. */
function isModule(module, forbidden) {
  if (forbidden.endsWith('*')) return module.startsWith(forbidden.slice(0, -1))
  return module === forbidden || module.startsWith(`${forbidden}/`)
}

function leaves(file, module) {
  if (!module.startsWith('.')) return false
  const inside = `${file.split('/')[0]}/`
  return !`${path.posix.join(path.posix.dirname(file), module)}/`.startsWith(inside)
}

function allMatches(pattern, text) {
  return pattern ? [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))] : []
}
