import { readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'

/** How to reach the publisher of a folder: a port on this computer, and a word that only readers of the folder know. */
const control = z.strictObject({ port: z.int(), token: z.string(), pid: z.int() })
export type Control = z.infer<typeof control>

/** Says where the publisher is reached, to its own user alone. */
export const writeControl = (file: string, control: Control): Promise<void> => writeFile(file, JSON.stringify(control), { mode: 0o600 })

export const removeControl = (file: string): Promise<void> => rm(file, { force: true })

/** Undefined when nobody has said it. Whoever died without a word has left it: ask before believing. */
export async function readControl(file: string): Promise<Control | undefined> {
  try {
    return control.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}
