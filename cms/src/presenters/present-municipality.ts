import { dayOf } from '../fields/day.ts'
import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export function presentMunicipality(doc: Stored) {
  const policeArea = doc.policeArea ? { slug: doc.policeArea.slug, name: doc.policeArea.name } : undefined
  return withoutEmpty({
    type: 'municipality',
    code: doc.code,
    name: doc.name,
    legalName: doc.legalName,
    slug: doc.slug,
    county: { code: doc.countyCode, name: doc.countyName },
    policeRegion: { slug: doc.policeRegion?.slug, name: doc.policeRegion?.name },
    policeArea,
    population: { value: doc.population, date: dayOf(doc.populationDate) },
    neighbours: (doc.neighbourCodes ?? []).toSorted(),
    contacts: ((doc.contacts ?? []) as Stored[]).map(({ role, organisation, name, nameConsent, email, phone }) =>
      withoutEmpty({ role, organisation, name: nameConsent ? name : undefined, email, phone }),
    ),
    underPreparation: doc.underPreparation === true,
    example: doc.example === true,
  })
}
