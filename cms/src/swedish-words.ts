/** Where Payload's own Swedish says something else than what happens here. */
export const swedishWords = {
  version: { publishChanges: 'Publicera', publish: 'Publicera', saveDraft: 'Spara utkast' },
  general: { updatedSuccessfully: 'Sparat.', locale: 'Innehåll på' },
}
