// Read by Nodes far older than ours, so nothing here may be newer than ES2018.
const OLDEST_NODE = 20

export function tooOldNodeSentence(version) {
  const major = Number(String(version).replace(/^v/, '').split('.')[0])
  if (major >= OLDEST_NODE) return undefined
  return `Lovat behöver Node ${OLDEST_NODE} eller nyare, men här körs Node ${version}. Installera en nyare Node och försök igen.`
}

/** Ends the process with one sentence when its Node is too old to read the rest of the scripts. */
export function refuseTooOldNode() {
  const sentence = tooOldNodeSentence(process.versions.node)
  if (sentence === undefined) return
  console.error(sentence)
  process.exit(1)
}
