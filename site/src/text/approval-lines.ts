import type { LedgerApproval, LedgerEntry } from '@lovat/shared/contract/ledger-entry'
import { longDate, todayInSweden } from '@lovat/shared/text/dates'
import { joinNames } from '@lovat/shared/text/join-names'
import { ledgerActionLabel } from '@lovat/shared/text/labels'
import { knownDatePhrase } from './known-date-phrase.ts'

export type Approved = Pick<LedgerEntry, 'action' | 'type' | 'approvals'>

/**
 * Who stands behind an entry, as sentences: keys turned in Lovat in one, each paper in its own. In: an entry's
 * action, type and approvals. Out: at least one sentence, save for an erasure, which the law asks for and nobody approves.
 */
export function approvalLines({ action, type, approvals }: Approved): string[] {
  if (approvals.length === 0) return withoutApprovals(action, type)
  const isWithdrawn = action === 'withdrawn'
  const turned = approvals.filter(({ party, signed }) => party !== 'administrator' && !signed)
  return [
    ...(approvals.some(({ party }) => party === 'administrator')
      ? [`${ledgerActionLabel[action]} av administratören, före parternas godkännande i Lovat.`]
      : []),
    ...(turned.length > 0 ? [`${isWithdrawn ? ledgerActionLabel.withdrawn : 'Godkänt'} av ${joinNames(turned.map(keyPhrase))}.`] : []),
    ...paperLines(approvals),
  ]
}

function withoutApprovals(action: Approved['action'], type: Approved['type']): string[] {
  if (action === 'erased') return []
  return [type === 'municipality' || type === 'policeArea' ? 'Fakta ur offentliga register.' : 'Inget godkännande är antecknat.']
}

const keyPhrase = (approval: LedgerApproval): string => `${who(approval)} ${day(approval.at)}`

/** Parties that signed the same document on the same day stand together. */
function paperLines(approvals: readonly LedgerApproval[]): string[] {
  const signatures = approvals.flatMap((approval) =>
    approval.signed
      ? [
          {
            who: who(approval),
            where: `${approval.signed.document}, ${knownDatePhrase(approval.signed.on)}. Registrerat i Lovat ${day(approval.at)}.`,
          },
        ]
      : [],
  )
  return [...Map.groupBy(signatures, ({ where }) => where)].map(
    ([where, same]) => `Godkänt på papper: ${joinNames(same.map((one) => one.who))}, ${where}`,
  )
}

const who = ({ organisation, role }: LedgerApproval): string => `${organisation} (${insideSentence(role)})`
const day = (instant: string): string => longDate(todayInSweden(new Date(instant)))

/** "Säkerhetschef" is written small inside a sentence; "LPO-chef" and "VD" keep their capitals. */
const insideSentence = (role: string): string =>
  /^\p{Lu}\P{Lu}/u.test(role) ? role.charAt(0).toLocaleLowerCase('sv') + role.slice(1) : role
