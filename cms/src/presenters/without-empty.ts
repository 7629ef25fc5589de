/** Leaves out members that are undefined, null or "": the contract says nothing rather than saying "nothing". */
export function withoutEmpty<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null | ''> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined && member !== null && member !== '')) as never
}
