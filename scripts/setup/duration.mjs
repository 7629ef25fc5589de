const seconds = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** 400 → "0,4 s", 34 200 → "34 s", 95 000 → "1 min 35 s". */
export function duration(ms) {
  if (ms < 9_950) return `${seconds.format(ms / 1000)} s`
  const whole = Math.round(ms / 1000)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
