import type { AfterErrorHook } from 'payload'

const WRITE_CONFLICT = 112

/** Two people at the same document at the same moment: MongoDB throws one of them back, and that is no fault of the house. */
export const explainWriteConflict: AfterErrorHook = ({ error }) => {
  const { code, cause } = error as Error & { code?: unknown; cause?: { code?: unknown } }
  if (code !== WRITE_CONFLICT && cause?.code !== WRITE_CONFLICT) return
  return { status: 409, response: { errors: [{ message: 'Något annat publicerades i samma ögonblick. Försök igen.' }] } }
}
