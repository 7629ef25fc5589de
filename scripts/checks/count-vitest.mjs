/**
 * Takes vitest's JSON report (undefined when none was written) and its exit code, gives `{ passed, failed, skipped, notes }`.
 * What should not be able to pass for success is counted as one failure: a crash, a file that cannot be read, no tests at all.
 */
export function countVitest(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, notes: [`avbröts utan resultat (kod ${code})`] }
  const { numPassedTests: passed, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const notes = broken.map(({ name }) => `kunde inte köras: ${name}`)
  let failed = numFailedTests + broken.length
  if (failed === 0 && passed === 0) {
    notes.push('inga test kördes')
    failed += 1
  } else if (failed === 0 && code !== 0) {
    notes.push(`slutade med kod ${code} fast inget test föll`)
    failed += 1
  }
  return { passed, failed, skipped: numPendingTests + numTodoTests, notes }
}
