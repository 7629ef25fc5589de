/** The accounts as lines of text: role, e-mail, password, in columns. */
export function accountsTable(accounts) {
  const rows = [['Roll', 'E-post', 'Lösenord'], ...accounts.map(({ role, email, password }) => [role, email, password])]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`.trimEnd())
  return ['Konton (lösenorden visas bara nu, så skriv upp dem):', ...lines]
}
