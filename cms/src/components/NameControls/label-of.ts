const FIELD = '.field-type, .form-field, .checkbox-input, .search-filter, .version-drawer'

/** The words a sighted person reads as an element's name, without the star of what is required. */
export function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const part of copy.querySelectorAll('.required, .error-pill, svg, [aria-hidden="true"]')) part.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The visible label of the field that a control belongs to; '' when it stands in none. */
export function labelOf(control: Element): string {
  for (let field = control.closest(FIELD); field; field = field.parentElement?.closest(FIELD) ?? null) {
    const words = wordsOf(field.querySelector('.field-label, legend'))
    if (words) return words
  }
  return ''
}

/** Which row of a list a control belongs to: "Part 01", as its head says. */
export const rowOf = (control: Element): string =>
  wordsOf(control.closest('.collapsible')?.querySelector('.array-field__row-header .row-label, .array-field__row-header'))
