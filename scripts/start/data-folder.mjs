import { mkdirSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../setup/failure.mjs'

const REASONS = {
  EACCES: 'den här användaren får inte skriva där',
  EPERM: 'den här användaren får inte skriva där',
  EROFS: 'disken är skrivskyddad',
  ENOSPC: 'disken är full',
  ENOTDIR: 'en del av sökvägen är en fil',
  EEXIST: 'det finns en fil med samma namn',
  ENAMETOOLONG: 'sökvägen är för lång',
}

/**
 * Makes the data folder and proves that it can be written. Gives `{ undo }`, which takes away the folders made here,
 * as long as nothing has been put in them.
 */
export function openDataFolder(folder) {
  let first
  try {
    // Drafts, accounts and the secret lie here: for the one who runs Lovat, nobody else on the machine.
    first = mkdirSync(folder, { recursive: true, mode: 0o700 })
    const probe = path.join(folder, `.skrivprov-${process.pid}`)
    writeFileSync(probe, 'prov')
    unlinkSync(probe)
  } catch (error) {
    removeEmpty(folder, first)
    throw new Failure(`Datamappen ${folder} (LOVAT_DATA) kan inte användas: ${REASONS[error.code] ?? error.code}.`)
  }
  return { undo: () => removeEmpty(folder, first) }
}

function removeEmpty(folder, first) {
  if (first === undefined) return
  try {
    for (let here = folder; here.startsWith(first); here = path.dirname(here)) rmdirSync(here)
  } catch {
    // Not empty: somebody's data now.
  }
}
