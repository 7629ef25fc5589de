import type { LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { publicDocument } from '@lovat/shared/contract/public-document'
import { referenceData } from '@lovat/shared/geo/reference-data'
import { aMunicipality } from './documents.ts'
import { LedgerBuilder } from './ledger-builder.ts'
import { ekvik } from './sample/ekvik.ts'
import { lund } from './sample/lund.ts'
import { tallasen } from './sample/tallasen.ts'

/** The day that the sample is looked at. */
export const SAMPLE_TODAY = '2026-11-21'

/** A realistic ledger: the 290 kommuner, Lund's promises of 2015 and two fictional kommuner in very different shape. */
export function sampleLedger(): LedgerEntry[] {
  const ledger = new LedgerBuilder()
  const { municipalities, policeAreas } = referenceData()
  for (const document of [...municipalities, ...policeAreas]) ledger.publish(document, { at: '2024-11-01T07:00:00.000Z' })
  lund(ledger)
  ekvik(ledger)
  tallasen(ledger)
  ledger.publish(
    aMunicipality({
      code: '9903',
      name: 'Björksele',
      legalName: 'Björksele kommun',
      slug: 'bjorksele',
      underPreparation: true,
      neighbours: ['9901'],
    }),
    { at: '2026-11-20T07:00:00.000Z' },
  )
  ledger.sortByTime()
  for (const { document } of ledger.entries) if (document) publicDocument.parse(document)
  return ledger.entries
}
