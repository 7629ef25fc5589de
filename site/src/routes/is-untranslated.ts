/** Whether some text among the props of a page in English stands there in Swedish because nobody has translated it. */
export function isUntranslated(props: unknown): boolean {
  if (typeof props !== 'object' || props === null) return false
  return 'isUntranslated' in props && 'sv' in props ? true : Object.values(props).some(isUntranslated)
}
