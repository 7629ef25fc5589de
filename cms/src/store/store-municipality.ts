import type { Municipality } from '@lovat/shared/contract/municipality'
import { storedDay } from '../fields/day.ts'
import type { RelatedIds } from './related-ids.ts'

export const storeMunicipality = (document: Municipality, { idOf }: RelatedIds) => ({
  code: document.code,
  name: document.name,
  legalName: document.legalName,
  slug: document.slug,
  countyCode: document.county.code,
  countyName: document.county.name,
  policeRegion: idOf('policeArea', document.policeRegion.slug),
  policeArea: document.policeArea ? idOf('policeArea', document.policeArea.slug) : null,
  population: document.population.value,
  populationDate: storedDay(document.population.date),
  neighbourCodes: document.neighbours,
  contacts: document.contacts.map((contact) => ({ ...contact, nameConsent: contact.name !== undefined })),
  underPreparation: document.underPreparation,
  example: document.example,
})
