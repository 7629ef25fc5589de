/** What stands where a promise was. */
export const withdrawn = {
  nameless: 'Ett borttaget löfte',
  title: (title: string, place: string) => `Tillbakadraget: ${title}, ${place} – Lovat`,
  description: (date: string) => `Här stod ett medborgarlöfte som drogs tillbaka ${date}.`,
  of: (municipality: string) => `Tillbakadraget medborgarlöfte i ${municipality}`,
  was: 'Löftet drogs tillbaka',
  holdsNoMore: 'och gäller inte.',
  reason: (reason: string) => ` Skäl: ${reason}.`,
  erased: 'Texten har tagits bort för att lagen kräver det. Att något stod här syns fortfarande i liggaren.',
  replacedBy: 'Det ersätts av',
  goOn: 'Gå vidare',
  allIn: (municipality: string) => `Alla löften i ${municipality}`,
}
export type WithdrawnWords = typeof withdrawn
