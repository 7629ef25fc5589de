/**
 * Text as the library that writes sheets gets it through. XML turns CR into LF, and the library takes away characters
 * that XML has no room for or advises against, and loses a text such as "toString" among its own. XLSX has a way to
 * write any character, `_xHHHH_`, and so text that happens to look like that has its underscore written that way too.
 * Excel and our reader give the text back as it was.
 */
export function escapeSheetText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4})/gi, escapeUnits)
    .replace(/[\r\u007f-\u009f\ufffd]|\p{Noncharacter_Code_Point}/gu, escapeUnits)
  return escaped in Object.prototype ? escapeUnits(escaped) : escaped
}

function escapeUnits(characters: string): string {
  return characters
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('')
}
