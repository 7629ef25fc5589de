import { timingPhrase } from '@lovat/shared/text/en/target-phrase'

/** "2026", "2026–2027" or "1 March 2026 to 30 November 2026": a promise's time, as it follows "for". */
export const periodPhrase = (from: string, to: string): string => timingPhrase({ kind: 'window', from, to }).replace(/^in /, '')
