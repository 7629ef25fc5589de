import { isRealDate } from '../contract/primitives.ts'
import { checkActivityRow } from './check-activity-row.ts'
import type { ErrorList } from './error-list.ts'
import type { ReadRow } from './read-row.ts'
import { referenceParts } from './references.ts'

/** What the cells of one row say about each other. Faulty cells are reported already and take no part. */
export function checkRow(line: ReadRow, errors: ErrorList): void {
  checkMunicipality(line, errors)
  checkDateOrder(line, errors)
  if (line.type === 'activity') checkActivityRow(line, errors)
  if (line.type === 'update') checkUpdateTargets(line, errors)
}

function checkMunicipality({ row, type, values, cell }: ReadRow, errors: ErrorList): void {
  const code = values.get('$municipality')
  const parts = referenceParts(type, String(values.get('ref')))
  if (code === undefined || !parts || parts.code === code) return
  errors.add(row, 'Kommunkod', cell('Kommunkod'), `Referensen ${parts.ref} hör till kommun ${parts.code}. Rätta den av dem som är fel.`)
}

function checkDateOrder({ row, type, cell }: ReadRow, errors: ErrorList): void {
  const [from, to] = [cell('Från').trim(), cell('Till').trim()]
  if (type !== 'promise' && type !== 'activity') return
  if (isRealDate(from) && isRealDate(to) && from > to)
    errors.add(row, 'Till', to, `Slutdatum ligger före startdatum, ${from}. Byt plats på dem eller rätta året.`)
}

function checkUpdateTargets({ row, values }: ReadRow, errors: ErrorList): void {
  const ref = String(values.get('ref'))
  const promise = referenceParts('update', ref)?.promise
  if (!promise) return
  const activity = values.get('activity')
  if (typeof activity === 'string' && referenceParts('activity', activity)?.promise !== promise) {
    errors.add(row, 'Aktivitet', activity, `Aktiviteten hör till ett annat löfte än uppföljningen, som hör till ${promise}.`)
  }
  const corrects = values.get('corrects')
  if (corrects === ref) errors.add(row, 'Rättar', ref, 'En uppföljning kan inte rätta sig själv. Skriv referensen till den som ska rättas.')
  else if (typeof corrects === 'string' && referenceParts('update', corrects)?.promise !== promise) {
    errors.add(row, 'Rättar', corrects, `En rättelse hör till samma löfte som det den rättar, här ${promise}.`)
  }
}
