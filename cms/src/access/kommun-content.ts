import type { CollectionConfig } from 'payload'
import type { GatedType } from '../gate/gated-types.ts'
import { createsInOwnMunicipalities } from './creates-in-own-municipalities.ts'
import { inOwnMunicipalities } from './in-own-municipalities.ts'
import { readsInOwnMunicipalities, readsVersionsInOwnMunicipalities } from './reads-in-own-municipalities.ts'

type AccessOf = Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'readVersions' | 'update' | 'delete'>>

/**
 * Access to what belongs to a kommun, by the relation `field`: every role there reads it and its history, except that
 * readers don't see what is under embargo; writers write it. Deleting is writing; what has been public is kept by the gate.
 */
export const kommunContent = (type: GatedType, field: 'municipality' | 'municipalities' = 'municipality'): AccessOf => ({
  create: createsInOwnMunicipalities(field),
  read: readsInOwnMunicipalities({ type, field }),
  readVersions: readsVersionsInOwnMunicipalities({ type, field }),
  update: inOwnMunicipalities(['writer'], field),
  delete: inOwnMunicipalities(['writer'], field),
})
