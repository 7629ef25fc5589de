/** A page for when there is no release to take one from. In: a heading and one sentence, both ours and not escaped. */
export function plainPage(heading: string, sentence: string): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head>
<body><main><h1>${heading}</h1><p>${sentence}</p></main></body>
</html>
`
}
