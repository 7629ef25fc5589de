const SENTENCES: Record<string, string> = {
  ENOSPC: 'Disken är full. Frigör utrymme, så fortsätter det av sig självt.',
  EDQUOT: 'Diskkvoten är slut. Frigör utrymme, så fortsätter det av sig självt.',
  EACCES: 'Det saknas rätt att skriva i datamappen.',
  EPERM: 'Det saknas rätt att skriva i datamappen.',
  EROFS: 'Datamappen ligger på en skrivskyddad disk.',
  EMFILE: 'För många filer är öppna samtidigt.',
}

/** A thrown value as one sentence or a few lines in Swedish, with the technical message where there is no better. */
export function faultText(error: unknown): string {
  const code = errorCode(error)
  const sentence = code === undefined ? undefined : SENTENCES[code]
  if (sentence !== undefined) return `${sentence} (${code})`
  return error instanceof Error ? error.message : String(error)
}

/** `ENOSPC` and its like, from an error or from what caused it. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return errorCode(error.cause)
}
