/**
 * Text as a sheet's XML can hold it. XML turns CR into LF and has no room for a few characters; the format writes those
 * as `_xHHHH_`, and so text that happens to look like that has its first underscore written that way too.
 * Readers of XLSX, Excel and ours, give the text back as it was.
 */
export const escapeSheetText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}[_\r\ufffe\uffff])/gi, '_x005F_')
    .replace(/[\r\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
