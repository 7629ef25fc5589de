const integer = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "10,587,710": with commas between thousands, as British English is written and read aloud. */
export const wholeNumber = (value: number): string => integer.format(value)

/** "3.5": at most one decimal, with a point. */
export const decimalNumber = (value: number): string => decimal.format(value)

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small numbers in words ("three"), larger ones in figures; "no" for 0, as before what is counted. */
export const numberInWords = (value: number): string => WORDS[value] ?? wholeNumber(value)
