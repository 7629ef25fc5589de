/** What Payload leaves wrong, by selector, and what is said or done about it. `name` gives nothing where there is a name. */
export type Mend = { selector: string; mend: (element: Element) => void }

/** Sets an attribute only when it differs: each change wakes the watcher again. */
export function set(element: Element, attribute: string, value: string): void {
  if (value && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

export const naming = (selector: string, name: (element: Element) => string): Mend => ({
  selector,
  mend: (element) => set(element, 'aria-label', name(element)),
})

export const having = (selector: string, attributes: Record<string, string>): Mend => ({
  selector,
  mend: (element) => {
    for (const [attribute, value] of Object.entries(attributes)) set(element, attribute, value)
  },
})

export const without = (selector: string, ...attributes: string[]): Mend => ({
  selector,
  mend: (element) => {
    for (const attribute of attributes) if (element.hasAttribute(attribute)) element.removeAttribute(attribute)
  },
})
