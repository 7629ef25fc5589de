/**
 * What the children say on standard output, one line each; every other line is log.
 *   LOVAT {"event":"step","text":"Läser in 290 kommuner"}             begins a step
 *   LOVAT {"event":"step","text":"Läser in 290 kommuner","ms":412}    and ends it
 *   LOVAT {"event":"ready","url":"http://…"}                          answers at that address
 *   LOVAT {"event":"accounts","accounts":[{role,email,password}]}     once, when the accounts are made
 *   LOVAT {"event":"error","text":"…"}                                 the sentence to show; the child then ends
 *   LOVAT_SITE_READY http://…                                          the publisher's ready
 */
export function readEvent(line) {
  const site = /^LOVAT_SITE_READY (\S+)/.exec(line)
  if (site) return { event: 'ready', url: site[1] }
  const json = /^(?:LOVAT )?(\{"event":.*\})\s*$/.exec(line)?.[1]
  if (!json) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
