import type { RelationshipField } from 'payload'
import { amongOwnMunicipalities } from '../access/among-own-municipalities.ts'

/** The kommun a document belongs to, chosen among those the person writes for. */
export const municipalityField: RelationshipField = {
  name: 'municipality',
  label: 'Kommun',
  type: 'relationship',
  relationTo: 'municipalities',
  required: true,
  index: true,
  filterOptions: amongOwnMunicipalities,
}

/** Filled in from the promise, so that access rules can look at one column. */
export const municipalityOfPromise: RelationshipField = {
  name: 'municipality',
  label: 'Kommun',
  type: 'relationship',
  relationTo: 'municipalities',
  index: true,
  admin: { readOnly: true, position: 'sidebar', description: 'Följer av löftet.' },
}
