import { decimalNumber, wholeNumber } from './numbers.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** "0,3 sekunder", "1 sekund", "12 sekunder", "4 minuter", "1 timme", "3 dygn": how long something took, as people say it. */
export function durationInWords(ms: number): string {
  if (ms < MINUTE_MS) return seconds(ms / 1000)
  if (ms < HOUR_MS) return counted(ms / MINUTE_MS, 'minut', 'minuter')
  if (ms < DAY_MS) return counted(ms / HOUR_MS, 'timme', 'timmar')
  return counted(ms / DAY_MS, 'dygn', 'dygn')
}

function seconds(value: number): string {
  const words = value < 9.95 ? decimalNumber(value) : wholeNumber(Math.floor(value))
  return `${words} ${words === '1' ? 'sekund' : 'sekunder'}`
}

function counted(value: number, one: string, many: string): string {
  const whole = Math.floor(value)
  return `${wholeNumber(whole)} ${whole === 1 ? one : many}`
}
