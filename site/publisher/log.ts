/** What a program that reads the log may want to know besides the sentence. */
export type LogFacts = { level?: 'info' | 'error' } & Record<string, string | number | undefined>

/** Takes one line for the person who watches the house run, and facts for the program that does. */
export type Log = (line: string, facts?: LogFacts) => void

/** Sentences as they are, or each as a JSON object on a line of its own. In: which, and a clock for the latter. */
export const logTo = (form: 'text' | 'json', write: (line: string) => void, clock: () => Date): Log =>
  form === 'text'
    ? (line) => write(line)
    : (line, { level = 'info', ...facts } = {}) => write(JSON.stringify({ time: clock().toISOString(), level, message: line, ...facts }))
