import { timingPhrase } from '@lovat/shared/text/target-phrase'

/** "2026", "2026–2027" or "1 mars 2026 till 30 november 2026": a promise's time, as it follows "gäller". */
export const periodPhrase = (from: string, to: string): string => timingPhrase({ kind: 'window', from, to }).replace(/^under /, '')
