import { ledgerActionLabel } from '@lovat/shared/text/en/labels'
import { mixed } from '@lovat/shared/text/mixed-text'
import type { ApprovalWords } from '../sv/approvals.ts'

export const approvals: ApprovalWords = {
  byAdministrator: (action) => `${ledgerActionLabel[action]} by the administrator, before the parties could approve in Lovat.`,
  turned: (action, who) => mixed`${action === 'withdrawn' ? ledgerActionLabel.withdrawn : 'Approved'} by ${who}.`,
  key: (who, day) => mixed`${who} on ${day}`,
  office: (organisation, role) => mixed`${organisation} (${role})`,
  paper: ({ document, on, at }) => mixed`${document}, ${on}. Entered in Lovat ${at}.`,
  onPaper: (who, where) => mixed`Approved on paper: ${who}, ${where}`,
  fromRegisters: 'Facts from public registers.',
  none: 'No approval is on record.',
}
