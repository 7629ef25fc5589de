import type { PoliceArea } from '@lovat/shared/contract/police-area'

/** What the police call their areas, one and several. */
export const areaKindLabel: Record<PoliceArea['kind'], { one: string; many: string }> = {
  region: { one: 'Polisregion', many: 'Polisregioner' },
  area: { one: 'Polisområde', many: 'Polisområden' },
  local: { one: 'Lokalpolisområde', many: 'Lokalpolisområden' },
}
