/** What the ways round the gate send. */
export const SMUGGLED = 'Insmugglad text'
export const published = { _status: 'published' }
export const noted = { changeNote: 'Vi skrev fel.' }
export const ended = { reason: 'ended', text: 'Klart.' }

export const agreementRow = (municipality: string) => ({
  municipalities: [municipality],
  title: 'En överenskommelse',
  parties: [
    { kind: 'police', name: 'Polisen' },
    { kind: 'municipality', name: 'Lunds kommun' },
  ],
  validFrom: '2026-01-01T12:00:00.000Z',
  validTo: '2027-01-01T12:00:00.000Z',
})

export const municipalityRow = (policeRegion: string) => ({
  name: 'Ny',
  legalName: 'Ny kommun',
  code: '9901',
  slug: 'ny',
  countyCode: '12',
  countyName: 'Skåne län',
  policeRegion,
  population: 1,
  populationDate: '2026-01-01T12:00:00.000Z',
})

/** A form as the admin sends one: what is typed as JSON in one part. */
export function formOf(row: object): FormData {
  const form = new FormData()
  form.append('_payload', JSON.stringify(row))
  return form
}
