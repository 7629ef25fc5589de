/** Whether less than `ms` have passed since an instant. A clock that has been set back since then says no: it could take a year. */
export function isWithin(ms: number, since: number, now: Date): boolean {
  const passed = now.valueOf() - since
  return passed >= 0 && passed < ms
}
