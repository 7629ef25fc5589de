/** Something a person can do something about: its sentences are shown as they are, without a stack trace. */
export class Failure extends Error {
  constructor(sentences, details = '') {
    const list = [sentences].flat()
    super(list.join('\n'))
    this.name = 'Failure'
    this.sentences = list
    this.details = details
  }
}

/** Runs a command of the scripts folder: failures become sentences and exit code 1, anything else is a bug and keeps its stack. */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    process.exitCode = 1
    if (!(error instanceof Failure)) throw error
    if (error.details) console.error(error.details)
    for (const sentence of error.sentences) console.error(sentence)
  }
}
