/** What a page says when a kommun has been kept, by the language of the page. In the browser, so apart from the other words. */
const sv = {
  kept: (name: string) => `${name} står nu överst på alla sidor. Det sparas bara i den här webbläsaren.`,
  refused: 'Webbläsaren lät inte spara.',
}
const en: typeof sv = {
  kept: (name) => `${name} now stands at the top of every page. It is kept in this browser only.`,
  refused: 'The browser would not keep it.',
}

export const myKommunWords = { sv, en }
