import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type JoinQuery, type Where } from 'payload'
import { isAdministrator } from './membership.ts'

type Asked = { where?: Where; sort?: string | string[]; joins?: JoinQuery; overrideAccess?: boolean }

/**
 * Refuses questions about what a document points at ("promises whose problem's title begins with A"): by asking again and
 * again a person could spell out a text that they may not read. Each collection answers for its own fields.
 */
export const asksOfOwnFields: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { where, sort, joins, overrideAccess } = args as Asked
  if (overrideAccess === true || !req.user || isAdministrator(req.user)) return args
  const fields = collection.flattenedFields
  const asked = [
    ...pathsIn(where),
    ...[sort ?? []]
      .flat()
      .flatMap((one) => one.split(','))
      .map((path) => path.replace(/^-/, '')),
  ]
  const inJoins = Object.values((joins || {}) as Record<string, { where?: Where; sort?: string } | false>).flatMap((join) =>
    join ? [...pathsIn(join.where), join.sort ?? ''] : [],
  )
  // The fields of what is joined are not looked up: none of their paths may go anywhere.
  const ofJoined = inJoins.some((path) => path.includes('.'))
  if (ofJoined || asked.some((path) => goesOn(path, fields)))
    throw new APIError(
      'Sök i ett slags dokument i taget. Det går inte att fråga efter vad ett länkat dokument innehåller.',
      400,
      null,
      true,
    )
  return args
}

function pathsIn(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) => {
    if (['and', 'or'].includes(key.toLowerCase())) return [value].flat().flatMap((one) => pathsIn(one as Where))
    const path = key.replaceAll('__', '.')
    const isNested = Object.values(value ?? {}).some(
      (operand) => typeof operand === 'object' && operand !== null && !Array.isArray(operand),
    )
    return isNested ? [`${path}.*`] : [path]
  })
}

/** Whether a path goes through a relation to something else than the id that stands in the document itself. */
function goesOn(path: string, fields: readonly FlattenedField[]): boolean {
  const [first, ...rest] = path.split('.')
  if (first === 'version') return goesOn(rest.join('.'), fields)
  if (first === 'parent') return rest.length > 0 && rest.join() !== 'id'
  const field = fields.find(({ name }) => name === first)
  if (!field || rest.length === 0) return field?.type === 'join'
  if (field.type === 'relationship' || field.type === 'upload') return !['id', 'value', 'relationTo'].includes(rest.join('.'))
  if (field.type === 'join') return true
  return 'flattenedFields' in field && goesOn(rest.join('.'), field.flattenedFields)
}
