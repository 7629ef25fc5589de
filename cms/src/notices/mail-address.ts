/** A sender as it stands in the settings, `Lovat <lovat@example.se>` or the address alone, taken apart. */
export function mailAddress(text: string): { name: string; address: string } {
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim()) ?? []
  return address ? { name: name || 'Lovat', address } : { name: 'Lovat', address: text.trim() }
}
