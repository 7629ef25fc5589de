import type { Stored } from './stored.ts'
import { withoutEmpty } from './without-empty.ts'

export const presentPoliceArea = (doc: Stored) =>
  withoutEmpty({
    type: 'policeArea',
    kind: doc.kind,
    slug: doc.slug,
    name: doc.name,
    parent: doc.parent?.slug,
    municipalities: ((doc.municipalities ?? []) as Stored[]).map((municipality) => municipality.code).toSorted(),
  })
