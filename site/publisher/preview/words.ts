import type { DraftPreview } from '@lovat/shared/preview/draft-preview'

type Words = { status: number; heading: string; sentences: readonly string[] }

const AGAIN = 'Gå till texten i administrationen och välj Förhandsgranska igen.'

/** What a person is told who gets no preview, by why. */
export const PREVIEW_WORDS = {
  forged: { status: 403, heading: 'Länken stämmer inte', sentences: ['Den är inte hel, eller har ändrats på vägen.', AGAIN] },
  expired: { status: 410, heading: 'Länken har gått ut', sentences: ['En länk till en förhandsvisning gäller bara en kort tid.', AGAIN] },
  changed: { status: 410, heading: 'Texten har ändrats', sentences: ['Länken gäller en tidigare text än den som finns nu.', AGAIN] },
  unreadable: {
    status: 403,
    heading: 'Texten kan inte visas',
    sentences: ['Texten finns inte kvar, eller så får du inte läsa den just nu. Det kan bero på att den har fått embargo.'],
  },
  silent: {
    status: 503,
    heading: 'Administrationen svarar inte',
    sentences: ['Därför går det inte att hämta texten. Försök igen om en stund.'],
  },
  unclear: {
    status: 503,
    heading: 'Förhandsvisningen går inte att visa just nu',
    sentences: ['Administrationen svarade på ett sätt som webbplatsen inte förstår. Försök igen om en stund.'],
  },
  noSite: {
    status: 503,
    heading: 'Förhandsvisningen går inte att visa just nu',
    sentences: ['Webbplatsens sidor görs i ordning. Försök igen om en stund.'],
  },
  noVersion: {
    status: 503,
    heading: 'Förhandsvisningen går inte att visa just nu',
    sentences: ['Den version av sidorna som visas nu kan inte förhandsvisa. Den som sköter Lovat kan ändra det.'],
  },
  noPage: {
    status: 404,
    heading: 'Texten har ingen sida än',
    sentences: ['Den visas på en sida som inte finns: publicera först det som den hör till, kommunen eller löftet.'],
  },
  broken: {
    status: 500,
    heading: 'Sidan gick inte att göra',
    sentences: ['Något i texten gör att sidan inte kan visas. Felet är antecknat. Be den som sköter Lovat om hjälp innan du publicerar.'],
  },
} as const satisfies Record<string, Words>

export type NoPreview = keyof typeof PREVIEW_WORDS

/** What the page of a draft says under its banner. In: the draft, whether files that it rests on are not public yet. */
export function previewNotes({ isUnderEmbargo, changeNote }: DraftPreview, hasNewFiles: boolean): string[] {
  return [
    'Så blir sidan om texten publiceras som den är nu. Datum och nummer i liggaren blir de som gäller då. Länkarna på sidan leder till det som är publicerat.',
    ...(changeNote ? [`Ändringsnot: ${changeNote}`] : []),
    ...(isUnderEmbargo ? ['Texten har embargo: visa den inte för någon annan.'] : []),
    ...(hasNewFiles ? ['Filer som är belägg kan öppnas här först när uppföljningen är publicerad.'] : []),
  ]
}
