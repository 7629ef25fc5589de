import { longMoment } from '@lovat/shared/text/dates'
import * as label from '@lovat/shared/text/labels'
import { documentTypeLabel } from '../../../../site/src/text/document-type-label.ts'
import { START } from './crumbs.mjs'

/** A part of the ledger in words (`pageModel` says what that means). */
export const ledgerPartModel = ({ from, to, lines, newer, older }) => ({
  title: `Liggaren, nr ${from}–${to} – Lovat`,
  description: `Rad ${from} till ${to} i Lovats liggare över alla publika ändringar.`,
  crumbs: [START, { name: 'Liggaren', path: '/liggare/' }, { name: `Nr ${from}–${to}` }],
  section: 'liggare',
  heading: `Liggaren, nr ${from}–${to}`,
  lines: lines.map((line) => ({
    number: String(line.number),
    iso: line.at,
    moment: longMoment(line.at),
    action: label.ledgerActionLabel[line.action],
    what: `${documentTypeLabel[line.type]} ${line.ref}`,
    page: line.page,
    approvals: line.approvals,
    hash: line.hash.slice(0, 12),
  })),
  newer,
  older,
})
