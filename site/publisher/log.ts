/** Takes one line for the person who watches the house run. */
export type Log = (line: string) => void

export const logToStdout: Log = (line) => console.log(line)
