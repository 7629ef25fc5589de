/** Payload's select options from a table of Swedish labels. */
export const optionsOf = <Code extends string>(labels: Record<Code, string>) =>
  (Object.entries(labels) as [Code, string][]).map(([value, label]) => ({ value, label }))
