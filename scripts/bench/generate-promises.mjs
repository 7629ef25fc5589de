const KOMMUNER = ['0114', '0180', '0580', '1280', '1281', '1445', '1480', '1880', '2480', '2580']
const FIRST_YEAR = 2015
const YEARS = 12

const WORDS =
  'polisen kommunen trygghet centrum stationen skolan kvällar helger kontroller möten boende trafik hastighet belysning ungdomar fältare väktare torget parken bostadsområdet gemensam insats varje vecka månad tillsammans föreningar föräldrar näringsidkare synlighet samtal uppföljning åtgärd ansvar lokal plats och i på med för att som vid under genom'.split(
    ' ',
  )

/**
 * The rows (records by column) of that many promises, each with five activities and an update for each of them, in texts
 * of the lengths that real promises have. The same seed gives the same rows.
 */
export function generatePromises(count, seed = 1) {
  const random = mulberry32(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const text = (from, to) => {
    const length = from + Math.floor(random() * (to - from))
    let words = pick(WORDS)
    while (words.length < length) words += ` ${pick(WORDS)}`
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  const rows = []
  for (let at = 0; at < count; at++) {
    const code = KOMMUNER[at % KOMMUNER.length]
    const year = FIRST_YEAR + (Math.floor(at / KOMMUNER.length) % YEARS)
    const ref = `ML-${code}-${year}-${Math.floor(at / (KOMMUNER.length * YEARS)) + 1}`
    rows.push({
      Typ: 'Löfte',
      Referens: ref,
      Kommunkod: code,
      Rubrik: `${text(20, 55).slice(0, -1)} ${at}`,
      Text: text(250, 700),
      Sammanfattning: text(90, 180),
      Lättläst: text(150, 350),
      Parter: 'polisen: Polisen | kommunen: Kommunen',
      Teman: pick(['Trafik', 'Ungdomar', 'Trafik | Ungdomar']),
      Källor: `medborgardialog: ${text(20, 40)}; ${year - 1}-10-12; 45 deltagare`,
      Från: `${year}-01-01`,
      Till: `${year}-12-31`,
    })
    for (let number = 1; number <= 5; number++) {
      rows.push({
        Typ: 'Aktivitet',
        Referens: `${ref}-${number}`,
        Text: text(60, 200),
        Syfte: text(60, 160),
        Slag: 'kontroll',
        Ansvarig: pick(['polisen: Polisen', 'kommunen: Kommunen']),
        Måltyp: 'minst',
        Målantal: String(1 + Math.floor(random() * 40)),
        Målenhet: 'kontroller',
        Årstid: `${pick(['våren', 'sommaren', 'hösten'])} ${year}`,
      })
      rows.push({
        Typ: 'Uppföljning',
        Referens: `${ref}-U${number}`,
        Text: text(80, 300),
        Slag: 'Framsteg',
        Aktivitet: `${ref}-${number}`,
        Datum: `${year}-0${number}-15`,
        Avsändare: 'polisen: Polisen',
        Antal: String(Math.floor(random() * 10)),
        'Belägg saknas': 'ja',
      })
    }
  }
  return rows
}

/** Records as a CSV file. */
export function csvOf(records) {
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`
  return [header, ...records.map((record) => header.map((name) => record[name]))].map((cells) => cells.map(quoted).join(';')).join('\r\n')
}

/** A small generator of random numbers with a seed: Math.random has none. */
function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
