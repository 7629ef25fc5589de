/**
 * Takes what TallyReporter wrote (undefined when it wrote nothing) and vitest's exit code, gives `{ passed, failed, skipped, faults }`.
 * What should not be able to pass for success is counted as one failure: a crash, a file that cannot be read, no tests at all.
 */
export function countVitest(tally, code) {
  const { passed, skipped, faults } = tally ?? { passed: 0, skipped: 0, faults: [{ where: `avbröts utan resultat (kod ${code})` }] }
  const hidden = []
  if (faults.length === 0 && passed === 0) hidden.push({ where: 'inga test kördes' })
  else if (faults.length === 0 && code !== 0) hidden.push({ where: `slutade med kod ${code} fast inget test föll` })
  const all = [...faults, ...hidden]
  return { passed, failed: all.length, skipped, faults: all }
}
