import { activity } from '@lovat/shared/contract/activity'
import { problem } from '@lovat/shared/contract/problem'
import { promise } from '@lovat/shared/contract/promise'
import { update } from '@lovat/shared/contract/update'
import type { DocumentsToWrite, ExportNote, ToRow, WrittenTable } from '@lovat/shared/exchange/exchange-documents'
import { writeRows } from '@lovat/shared/exchange/write-rows'
import type { PayloadRequest, Where } from 'payload'
import type { z } from 'zod'
import { collectionOf, type GatedType } from '../gate/gated-types.ts'
import { ownReading } from '../gate/own-reading.ts'
import { present } from '../presenters/present.ts'
import { reading } from '../presenters/reading.ts'
import type { Stored } from '../presenters/stored.ts'

export type ExportOptions = { municipalityCode?: string; req: PayloadRequest }

/**
 * What the person may read, as the import's own table: what is public as it is public, and drafts of what is not public
 * yet. Notes name what a table can't hold: unfinished drafts, and changes that wait behind something public.
 */
export async function exportDocuments({ municipalityCode, req }: ExportOptions): Promise<WrittenTable> {
  const notes: ExportNote[] = []
  const where: Where = municipalityCode ? { 'municipality.code': { equals: municipalityCode } } : {}
  const read = async <T extends { ref: string }>(type: GatedType, schema: z.ZodType<T>): Promise<ToRow<T>[]> => {
    const rows = await newestOf(type, where, req)
    return rows.flatMap(({ row, stage, hasPendingChange }) => {
      const checked = schema.safeParse(present(type, row))
      if (hasPendingChange) notes.push({ ref: row.ref, message: 'Har en ändring som inte är publicerad. Den följer inte med.' })
      if (checked.success) return [{ document: checked.data, stage }]
      notes.push({ ref: row.ref ?? 'Utan referens', message: 'Utkastet är inte färdigt och kan inte skrivas i en tabell.' })
      return []
    })
  }
  const activities = Map.groupBy(await read('activity', activity), ({ document }) => document.ref.replace(/-\d+$/, ''))
  const promises = (await read('promise', promise)).map(({ document, stage }) => {
    const own = activities.get(document.ref) ?? []
    return {
      document: { ...document, activities: own.map((one) => one.document).toSorted((a, b) => numberOf(a.ref) - numberOf(b.ref)) },
      stage,
      activityRows: Object.fromEntries(own.map((one) => [one.document.ref, { stage: one.stage }])),
    }
  })
  // What is told of a promise that was withdrawn is not seen either.
  const live = new Set(promises.filter(({ stage }) => stage === 'published').map(({ document }) => document.ref))
  const updates = (await read('update', update)).map((row) => (live.has(row.document.promise) ? row : { ...row, stage: 'draft' as const }))
  const documents: DocumentsToWrite = { problems: await read('problem', problem), promises, updates }
  const written = writeRows(documents)
  return { table: written.table, notes: [...notes, ...written.notes] }
}

const numberOf = (ref: string) => Number(ref.split('-').at(-1))

type NewestRow = { row: Stored; stage: 'draft' | 'published'; hasPendingChange: boolean }

async function newestOf(type: GatedType, where: Where, req: PayloadRequest): Promise<NewestRow[]> {
  const how = {
    collection: collectionOf[type],
    where,
    sort: 'ref',
    pagination: false,
    ...reading,
    overrideAccess: false,
    user: req.user,
    req: ownReading(req),
  } as const
  const newest: Stored[] = (await req.payload.find({ ...how, draft: true })).docs
  const live = new Map(
    ((await req.payload.find({ ...how, where: { and: [where, { _status: { equals: 'published' } }] } })).docs as Stored[]).map((row) => [
      row.id,
      row,
    ]),
  )
  return newest.map((row) => {
    const published = live.get(row.id)
    return {
      row: published ?? row,
      stage: published ? 'published' : 'draft',
      hasPendingChange: published !== undefined && row._status !== 'published',
    }
  })
}
