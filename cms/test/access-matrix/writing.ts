import { collectionOf, type GatedType } from '../../src/gate/gated-types.ts'
import type { Ask } from '../gate-rest.ts'
import { changeOf, type Made, newWord, type Place, rowOf } from './documents.ts'

const isDone = ({ status }: { status: number }) => {
  if (status >= 500) throw new Error(`The server failed: ${status}`)
  return status < 300
}

export const mayCreate = async (ask: Ask, type: GatedType, place: Place): Promise<boolean> =>
  isDone(await ask('POST', `/${collectionOf[type]}?draft=true`, rowOf(type, place, newWord())))

export const mayUpdate = async (ask: Ask, { type, id }: Made): Promise<boolean> =>
  isDone(await ask('PATCH', `/${collectionOf[type]}/${id}?draft=true`, changeOf(type, newWord())))

export const mayDelete = async (ask: Ask, { type, id }: Made): Promise<boolean> =>
  isDone(await ask('DELETE', `/${collectionOf[type]}/${id}`))
