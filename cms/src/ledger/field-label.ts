import type { FlattenedField, PayloadRequest } from 'payload'
import type { GatedSlug } from '../gate/gated-types.ts'

/** What the form calls a field: "Mål: Antal" for `target.value`. The last part of the path where the form has no such field. */
export function fieldLabel(collection: GatedSlug, path: readonly string[], req: PayloadRequest): string {
  const labels: string[] = []
  let fields: FlattenedField[] = req.payload.collections[collection].config.flattenedFields
  for (const name of path.filter((part) => !/^\d+$/.test(part))) {
    const field = fields.find((one) => one.name === name)
    if (!field) break
    if ('label' in field && typeof field.label === 'string') labels.push(field.label)
    fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return labels.join(': ') || (path.at(-1) ?? '')
}
