const IMPORTS = [
  /\b(?:import|export)\s+(?:type\s+)?[^'"`;()]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*['"]([^'"\n]+)['"]/g,
  /\b(?:import|require|glob)\s*\(\s*['"]([^'"\n]+)['"]/g,
  /@import\s+(?:url\(\s*)?['"]([^'"\n]+)['"]/g,
]

/** Every module that a source text imports, with the line it stands on. */
export function importsOf(text) {
  return IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ module: match[1], line: lineAt(text, match.index + match[0].lastIndexOf(match[1])) })),
  )
}

export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length
}
