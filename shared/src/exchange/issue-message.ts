import type { z } from 'zod'

/** What a fault that the contract finds, and has no words of its own for, is called in Swedish. */
export function issueMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Cellen är tom men behövs.' : 'Värdet har fel form.'
    case 'too_big':
      if (issue.origin === 'string') return `Texten har ${String(issue.input).length} tecken men får ha högst ${issue.maximum}. Korta den.`
      return `Talet får vara högst ${issue.maximum}.`
    case 'too_small':
      return `Talet ska vara minst ${Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)}.`
    default:
      return 'Värdet går inte att använda här.'
  }
}
