import type { CollectionConfig } from 'payload'
import { createsInOwnMunicipalities } from './creates-in-own-municipalities.ts'
import { inOwnMunicipalities } from './in-own-municipalities.ts'
import { ROLES } from './membership.ts'

/**
 * Access to what belongs to a kommun, by the relation `field`: every role there reads it and its history, writers write
 * it. Deleting is writing; what has been public is kept by the gate.
 */
export function kommunContent(
  field: 'municipality' | 'municipalities',
): Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'readVersions' | 'update' | 'delete'>> {
  return {
    create: createsInOwnMunicipalities(field),
    read: inOwnMunicipalities(ROLES, field),
    readVersions: inOwnMunicipalities(ROLES, `version.${field}`),
    update: inOwnMunicipalities(['writer'], field),
    delete: inOwnMunicipalities(['writer'], field),
  }
}
