/** What a page that is only a preview says of itself. */
export type PreviewBanner = {
  /** Where the text stands, in Swedish. */
  state: string
  /** Where in the admin it is written. */
  back: string
  /** Which page it is shown on; a problem or an agreement has none of its own. */
  notes: readonly string[]
}
