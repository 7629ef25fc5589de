const HOW = 'Öppna filen i Excel, välj Arkiv, Spara som och filformatet ”CSV UTF-8 (kommaavgränsad)”, och försök igen.'

/** The text of a CSV file, or why it can't be had. */
export type DecodedCsv = { ok: true; text: string } | { ok: false; message: string }

/**
 * Decodes a CSV file as UTF-8, with or without byte order mark. Refused, never guessed at: other encodings (å, ä and ö
 * would come out wrong without anybody seeing it), UTF-16, and files that are no text.
 */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte)
  if (bytes.length === 0) return { ok: false, message: 'Filen är tom. Använd mallen, med kolumnernas namn på första raden.' }
  if (begins(0x50, 0x4b, 0x03, 0x04)) return { ok: false, message: 'Filen är en Excelbok men heter inte så. Ge den filändelsen .xlsx.' }
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, message: 'Filen är en äldre Excelbok (.xls). Spara den som .xlsx.' }
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return { ok: false, message: `Filen är sparad i UTF-16 och inte i UTF-8. ${HOW}` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, text }
  } catch {
    return { ok: false, message: `Filen är inte sparad i UTF-8, så å, ä och ö kan inte läsas säkert. ${HOW}` }
  }
}
