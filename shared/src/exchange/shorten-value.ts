import { findPersonalIdentityNumber } from '../text/personal-identity-number.ts'

const LONGEST = 60

/**
 * A cell as an error message may show it: one line, at most 60 characters, with characters that can't be shown made
 * visible, and a personal identity number hidden, since error lists end up in logs.
 */
export function shortenValue(text: string): string {
  const head = text.slice(0, 4 * LONGEST)
  const safe = withoutNumbers(head)
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[\u0000-\u001f\u007f]/g, (character) => (/\s/.test(character) ? ' ' : '\ufffd'))
    .trim()
  const characters = [...safe]
  return characters.length <= LONGEST ? safe : `${characters.slice(0, LONGEST).join('')}…`
}

function withoutNumbers(text: string): string {
  const number = findPersonalIdentityNumber(text)
  return number === undefined ? text : withoutNumbers(text.replaceAll(number, '******-****'))
}
