import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { ownReading } from '../gate/own-reading.ts'

/** Gives the evidence files of an update their digest and marks them public, in the transaction that publishes it. */
export async function publishFilesOf(updateId: string, req: PayloadRequest): Promise<void> {
  const update = await req.payload.findByID({
    collection: 'updates',
    id: updateId,
    depth: 0,
    select: { evidence: true },
    overrideAccess: true,
    req: ownReading(req),
  })
  for (const { file } of update.evidence ?? []) {
    if (!file) continue
    const media = await req.payload.findByID({
      collection: 'media',
      id: typeof file === 'string' ? file : file.id,
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
    if (media.isPublic && media.sha256) continue
    const bytes = await readFile(path.join(env.LOVAT_DATA, 'media', String(media.filename)))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await req.payload.update({
      collection: 'media',
      id: media.id,
      data: { sha256, isPublic: true },
      depth: 0,
      overrideAccess: true,
      req: ownReading(req),
    })
  }
}
