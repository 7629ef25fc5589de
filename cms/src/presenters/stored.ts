/**
 * A document as Payload stores it, read in all languages and one level deep. Its shape is not believed: what a presenter
 * makes of it is checked against the contract before anything else happens.
 */
// biome-ignore lint/suspicious/noExplicitAny: checked by the contract, see above
export type Stored = Record<string, any>
