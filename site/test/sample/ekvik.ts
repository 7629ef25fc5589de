import type { PromiseDocument } from '@lovat/shared/contract/promise'
import type { Update } from '@lovat/shared/contract/update'
import { byAdministrator, onPaper } from '../approvals.ts'
import { aMunicipality, anActivity, anUpdate, aPromise } from '../documents.ts'
import type { LedgerBuilder } from '../ledger-builder.ts'

const kommun = { kind: 'municipality', name: 'Ekviks kommun' } as const
const housing = { kind: 'other', name: 'Ekviksbostäder' } as const
const year = (of: number) => ({ kind: 'window', from: `${of}-01-01`, to: `${of}-12-31` }) as const

const traffic: PromiseDocument = aPromise({
  summary: { sv: 'Lugnare trafik runt skolorna och stationen, där flest har sagt att de känner sig otrygga.' },
  wording: {
    sv: 'Polisen och Ekviks kommun lovar att trafiken i centrum och runt skolorna ska bli lugnare under 2026.\n\nVi kontrollerar hastigheter och cyklar, vi bygger om två övergångsställen och vi berättar löpande vad vi har gjort.',
    en: 'The police and Ekvik promise calmer traffic in the centre and around the schools in 2026.\n\nWe check speed and bicycles, we rebuild two crossings and we keep telling you what we have done.',
  },
  plainLanguage: {
    sv: 'Bilarna ska köra långsammare nära skolorna. Polisen kontrollerar farten. Kommunen bygger säkrare övergångsställen.',
  },
  problems: ['P-9901-2025-1'],
  agreement: 'SO-9901-2025-1',
  carriedFrom: 'ML-9901-2025-1',
  sources: [
    { kind: 'citizenDialogue', title: 'Medborgardialog i Folkets hus', date: '2025-10-14', participants: 62 },
    { kind: 'survey', title: 'Trygghetsmätning 2025', date: '2025-11-03', url: 'https://exempel.invalid/matning' },
  ],
  activities: [
    anActivity({
      purpose: { sv: 'Färre ska köra för fort förbi skolorna när barnen går dit.' },
      goal: 'moreSafety',
      newness: 'strengthened',
      whyThisWorks: { sv: 'Synliga kontroller på samma plats sänker farten i flera veckor efteråt.' },
      followUpMethod: { sv: 'Polisen räknar kontrollerna och rapporterar varje kvartal.' },
      place: 'Skolgatan och Stationsgatan',
      responsibleRole: 'Kommunpolisen',
      nextUpdateDue: '2026-12-15',
    }),
    anActivity({
      ref: 'ML-9901-2026-1-2',
      text: { sv: 'Bygga om 2 övergångsställen vid Ekvikskolan.' },
      kind: 'physicalMeasure',
      responsible: kommun,
      target: { op: 'exactly', value: 2, unit: { sv: 'övergångsställen' } },
      timing: { kind: 'season', season: 'summer', year: 2026 },
    }),
    anActivity({
      ref: 'ML-9901-2026-1-3',
      text: { sv: 'Hålla ett öppet möte cirka 1 gång i månaden med boende i centrum.' },
      kind: 'meeting',
      responsible: kommun,
      helpers: ['Ekviks villaägare', 'Hyresgästföreningen'],
      target: { op: 'about', value: 1, unit: { sv: 'möte' }, per: 'month' },
    }),
    anActivity({
      ref: 'ML-9901-2026-1-4',
      text: { sv: 'Vara synliga på stationen på kvällar och helger.' },
      kind: 'presence',
      target: undefined,
      notMeasurableReason: { sv: 'Närvaron styrs av läget från dag till dag och räknas inte i timmar.' },
    }),
    anActivity({
      ref: 'ML-9901-2026-1-5',
      text: { sv: 'Dela ut minst 500 reflexer.' },
      kind: 'campaign',
      responsible: kommun,
      target: { op: 'atLeast', value: 500, unit: { sv: 'reflexer' } },
      timing: { kind: 'season', season: 'autumn', year: 2026 },
    }),
  ],
})

const wordingNamed = traffic.wording.sv.replace('runt skolorna', 'runt Ekvikskolan och Stationsskolan')
const named: PromiseDocument = {
  ...traffic,
  wording: { ...traffic.wording, sv: wordingNamed },
  place: 'Centrum',
}
const corrected: PromiseDocument = {
  ...named,
  wording: {
    sv: wordingNamed.replace('hastigheter och cyklar', 'hastigheter, cyklar och elsparkcyklar'),
    en: traffic.wording.en?.replace('speed and bicycles', 'speed, bicycles and electric scooters'),
  },
}

const square: PromiseDocument = aPromise({
  ref: 'ML-9901-2026-2',
  slug: 'ljusare-torg-i-norrstaden',
  district: 'Norrstaden',
  title: { sv: 'Ljusare torg och gångvägar i Norrstaden' },
  summary: { sv: 'Bättre belysning och fler vuxna ute på kvällarna i Norrstaden.' },
  wording: {
    sv: 'Polisen, Ekviks kommun och Ekviksbostäder lovar att torget och gångvägarna i Norrstaden ska kännas trygga även på kvällen.',
  },
  parties: [{ kind: 'police', name: 'Polisen' }, kommun, housing],
  themes: ['publicSpace', 'youth'],
  from: '2026-01-01',
  to: '2027-12-31',
  activities: [
    anActivity({
      ref: 'ML-9901-2026-2-1',
      text: { sv: 'Genomföra 4 trygghetsvandringar tillsammans med de boende.' },
      kind: 'safetyWalk',
      responsible: kommun,
      target: { op: 'exactly', value: 4, unit: { sv: 'trygghetsvandringar' } },
      timing: { kind: 'window', from: '2026-03-01', to: '2027-11-30' },
    }),
    anActivity({
      ref: 'ML-9901-2026-2-2',
      text: { sv: 'Byta armaturer längs Norra gångvägen.' },
      kind: 'physicalMeasure',
      responsible: housing,
      target: { op: 'exactly', value: 24, unit: { sv: 'armaturer' } },
      timing: { kind: 'window', from: '2027-01-01', to: '2027-06-30' },
    }),
  ],
})

const before: PromiseDocument = aPromise({
  ref: 'ML-9901-2025-1',
  year: 2025,
  slug: 'lugnare-skolvagar',
  title: { sv: 'Lugnare skolvägar' },
  from: '2025-01-01',
  to: '2025-12-31',
  activities: [
    anActivity({ ref: 'ML-9901-2025-1-1', timing: year(2025) }),
    anActivity({
      ref: 'ML-9901-2025-1-2',
      text: { sv: 'Hålla 2 möten med föräldrar om skjutsning till skolan.' },
      kind: 'meeting',
      responsible: kommun,
      target: { op: 'exactly', value: 2, unit: { sv: 'möten' } },
      timing: year(2025),
    }),
  ],
})

const report = (title: string) => [{ kind: 'report' as const, title, url: 'https://exempel.invalid/rapport' }]
const of2025 = (own: Partial<Update>): Update => anUpdate({ promise: 'ML-9901-2025-1', ...own })

export function ekvik(ledger: LedgerBuilder): void {
  const at = (day: string) => ({ at: `${day}T09:12:00.000Z` })
  ledger
    .publish(
      aMunicipality({
        neighbours: ['9902', '9903'],
        contacts: [
          { role: 'Kommunpolis', organisation: 'Polisen', email: 'kommunpolis@ekvik.example', phone: '114 14' },
          { role: 'Brottsförebyggande samordnare', organisation: 'Ekviks kommun', email: 'trygghet@ekvik.example' },
        ],
      }),
      at('2024-11-20'),
    )
    .publish(
      {
        type: 'agreement',
        ref: 'SO-9901-2025-1',
        municipalities: ['9901'],
        title: { sv: 'Samverkansöverenskommelse 2025–2028' },
        parties: [{ kind: 'police', name: 'Polisen' }, kommun],
        validFrom: '2025-01-01',
        validTo: '2028-12-31',
        signatories: [
          { office: 'Chef för lokalpolisområdet', organisation: 'Polisen', date: '2024-12-03' },
          { office: 'Kommunstyrelsens ordförande', organisation: 'Ekviks kommun', date: '2024-12-03' },
        ],
        diaryNumber: 'KS 2024/311',
        followUpRoutine: { sv: 'Parterna ses fyra gånger om året och följer upp varje aktivitet.' },
      },
      { ...at('2024-12-10'), approvals: byAdministrator(at('2024-12-10').at) },
    )
    .publish(
      {
        type: 'problem',
        ref: 'P-9901-2025-1',
        municipality: '9901',
        year: 2025,
        title: { sv: 'Bilar kör för fort förbi skolorna' },
        where: { sv: 'Skolgatan och Stationsgatan, mellan torget och Ekvikskolan.' },
        howBig: { sv: '38 av 62 i medborgardialogen tog upp trafiken. Medelfarten var 44 km/tim där 30 är tillåtet.' },
        when: { sv: 'Vardagar klockan 7.30–8.15 och 14–15.' },
        whoOrWhat: { sv: 'Barn och äldre som går och cyklar.' },
        causes: [
          { perspective: 'situational', text: { sv: 'Gatan är bred och rak och saknar farthinder.' } },
          { perspective: 'offender', text: { sv: 'Få räknar med att bli kontrollerade.' } },
        ],
        sources: [{ kind: 'citizenDialogue', title: 'Medborgardialog i Folkets hus', date: '2025-10-14', participants: 62 }],
      },
      at('2025-11-20'),
    )
    .publish(before, {
      ...at('2024-12-15'),
      approvals: onPaper(before, at('2024-12-15').at, { document: 'Medborgarlöfte 2025, undertecknat blad', on: '2024-12-03' }),
    })
    .publish(
      of2025({
        ref: 'ML-9901-2025-1-U1',
        activity: 'ML-9901-2025-1-1',
        date: '2025-06-02',
        count: 6,
        evidence: report('Halvårsrapport'),
        evidenceMissing: false,
      }),
      at('2025-06-03'),
    )
    .publish(
      of2025({
        ref: 'ML-9901-2025-1-U2',
        activity: 'ML-9901-2025-1-1',
        date: '2025-11-28',
        count: 5,
        evidence: report('Helårsrapport'),
        evidenceMissing: false,
      }),
      at('2025-12-01'),
    )
    .publish(
      of2025({
        ref: 'ML-9901-2025-1-U3',
        activity: 'ML-9901-2025-1-2',
        kind: 'statusChange',
        date: '2025-12-10',
        status: 'partlyDone',
        count: 1,
        reason: 'otherPartyObstacle',
        text: { sv: 'Ett av två möten hölls. Det andra ställdes in när skolan fick vattenskada.' },
        author: kommun,
      }),
      at('2025-12-11'),
    )
    .publish(
      of2025({
        ref: 'ML-9901-2025-1-U4',
        activity: undefined,
        kind: 'verdict',
        verdict: 'partlyKept',
        reason: 'otherPartyObstacle',
        date: '2026-01-12',
        text: { sv: 'Kontrollerna blev fler än vi lovade, men ett av två möten blev inte av. Därför är löftet delvis hållet.' },
        evidence: report('Årsuppföljning 2025'),
        evidenceMissing: false,
      }),
      at('2026-01-13'),
    )
    .publish(
      of2025({
        ref: 'ML-9901-2025-1-U5',
        activity: undefined,
        kind: 'effect',
        effect: 'signsOfImprovement',
        date: '2026-02-20',
        text: { sv: 'Medelfarten på Skolgatan sjönk från 44 till 39 km/tim mellan oktober 2024 och oktober 2025.' },
        author: kommun,
        evidence: [{ kind: 'statistics', title: 'Hastighetsmätning, Skolgatan', url: 'https://exempel.invalid/fart' }],
        evidenceMissing: false,
      }),
      at('2026-02-20'),
    )
    .publish(traffic, at('2025-12-15'))
    .publish(square, at('2025-12-15'))
    .publish(anUpdate({ count: 3, evidence: report('Kvartalsrapport 1'), evidenceMissing: false }), at('2026-03-04'))
    .publish(
      anUpdate({
        ref: 'ML-9901-2026-1-U2',
        date: '2026-04-27',
        count: 7,
        text: { sv: 'Kontroller vid båda skolorna under två veckor.' },
        evidence: report('Kvartalsrapport 2'),
        evidenceMissing: false,
      }),
      at('2026-04-28'),
    )
    .correct(
      anUpdate({
        ref: 'ML-9901-2026-1-U3',
        kind: 'correction',
        corrects: 'ML-9901-2026-1-U2',
        date: '2026-05-03',
        count: 4,
        text: { sv: 'Tre av kontrollerna gjordes i grannkommunen och ska inte räknas här.' },
      }),
      { ...at('2026-05-04'), note: 'Antalet kontroller i april var fel: 7 blir 4.' },
    )
    .publish(
      anUpdate({
        ref: 'ML-9901-2026-1-U4',
        activity: 'ML-9901-2026-1-2',
        date: '2026-08-20',
        count: 2,
        text: { sv: 'Båda övergångsställena är ombyggda och belysta.' },
        author: kommun,
        evidence: [{ kind: 'photo', title: 'Övergångsstället vid Ekvikskolan', date: '2026-08-20', url: 'https://exempel.invalid/bild' }],
        evidenceMissing: false,
      }),
      at('2026-08-21'),
    )
    .publish(
      anUpdate({
        ref: 'ML-9901-2026-1-U5',
        activity: 'ML-9901-2026-1-3',
        date: '2026-10-12',
        count: 8,
        text: { sv: 'Åtta möten hittills, 11–40 deltagare.' },
        author: kommun,
      }),
      at('2026-10-13'),
    )
    .publish(
      anUpdate({
        ref: 'ML-9901-2026-1-U6',
        activity: 'ML-9901-2026-1-5',
        date: '2026-10-30',
        count: 180,
        text: { sv: 'Utdelning på höstmarknaden.' },
        author: kommun,
      }),
      at('2026-10-30'),
    )
    .update(named, { ...at('2026-06-01'), note: 'Skolornas namn och platsen är tillagda.' })
    .correct(corrected, { ...at('2026-09-02'), note: 'Elsparkcyklar skulle ha stått med från början.' })
    .publish(
      {
        type: 'indicator',
        ref: 'I-9901-otrygghet',
        municipality: '9901',
        name: { sv: 'Otrygga sent på kvällen i det egna området' },
        unit: { sv: 'procent' },
        source: { title: 'Trygghetsmätningen i Ekvik', url: 'https://exempel.invalid/matning' },
        series: [
          { period: '2022', value: 31, low: 27, high: 35 },
          { period: '2023', value: 33, low: 29, high: 37 },
          { period: '2024', value: 29.5, low: 25.5, high: 33.5 },
          { period: '2025', value: 27, low: 23, high: 31 },
        ],
      },
      at('2025-12-20'),
    )
}
