import type { LedgerAction } from '@lovat/shared/contract/ledger-entry'
import { ledgerActionLabel } from '@lovat/shared/text/labels'
import { type MixedText, mixed } from '@lovat/shared/text/mixed-text'

type Paper = { document: MixedText; on: string; at: string }

/** Who stands behind a change. */
export const approvals = {
  byAdministrator: (action: LedgerAction) => `${ledgerActionLabel[action]} av administratören, före parternas godkännande i Lovat.`,
  turned: (action: LedgerAction, who: MixedText): MixedText =>
    mixed`${action === 'withdrawn' ? ledgerActionLabel.withdrawn : 'Godkänt'} av ${who}.`,
  key: (who: MixedText, day: string): MixedText => mixed`${who} ${day}`,
  office: (organisation: MixedText, role: MixedText): MixedText => mixed`${organisation} (${role})`,
  paper: ({ document, on, at }: Paper): MixedText => mixed`${document}, ${on}. Registrerat i Lovat ${at}.`,
  onPaper: (who: MixedText, where: MixedText): MixedText => mixed`Godkänt på papper: ${who}, ${where}`,
  fromRegisters: 'Fakta ur offentliga register.',
  none: 'Inget godkännande är antecknat.',
}
export type ApprovalWords = typeof approvals
