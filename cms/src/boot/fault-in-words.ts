const BUSY = 'Databasen är upptagen av en annan ändring. Ingenting har ändrats. Försök igen om en minut.'

/** What a command says of a fault: the fault's own sentence, unless it is the database's, which speaks English. */
export function faultInWords(error: unknown): string {
  const { message = String(error), code, errorLabels } = (error ?? {}) as { message?: string; code?: unknown; errorLabels?: string[] }
  // 112 is MongoDB's WriteConflict; what a killed process held is held for up to a minute.
  const isBusy = code === 112 || errorLabels?.includes('TransientTransactionError') || /database is locked|lock timeout/.test(message)
  return isBusy ? BUSY : message
}
