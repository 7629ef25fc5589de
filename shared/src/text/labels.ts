import type { ActivityKind, ActivityStatus, Target, Timing } from '../contract/activity.ts'
import type { EvidenceKind, SourceKind } from '../contract/evidence.ts'
import type { LedgerAction, WithdrawalReason } from '../contract/ledger-entry.ts'
import type { PartyKind } from '../contract/party.ts'
import type { Theme } from '../contract/promise.ts'
import type { EffectValue, ShortfallReason, UpdateKind, VerdictValue } from '../contract/update.ts'
import type { ActivityStanding } from '../delivery/activity-standing.ts'

/** The Swedish words for every code, one word for one thing (the table in docs/model.md). */
export const partyKindLabel: Record<PartyKind, string> = { police: 'Polisen', municipality: 'Kommunen', other: 'Annan part' }

export const activityStatusLabel: Record<ActivityStatus, string> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  done: 'Genomförd',
  partlyDone: 'Delvis genomförd',
  notDone: 'Ej genomförd',
  cancelled: 'Utgått',
}

export const standingLabel: Record<ActivityStanding, string> = { ...activityStatusLabel, late: 'Försenad', silent: 'Ingen uppföljning' }

export const activityKindLabel: Record<ActivityKind, string> = {
  inspection: 'Kontroll',
  meeting: 'Möte',
  campaign: 'Kampanj',
  inventory: 'Inventering',
  safetyWalk: 'Trygghetsvandring',
  footPatrol: 'Fotpatrull',
  presence: 'Synlig närvaro',
  visit: 'Besök',
  cooperationMeeting: 'Samverkansmöte',
  nightWalk: 'Nattvandring',
  careMeasure: 'Vårdinsats',
  education: 'Utbildning',
  physicalMeasure: 'Åtgärd i miljön',
  other: 'Annat',
}

export const targetOpLabel: Record<Target['op'], string> = { atLeast: 'minst', exactly: 'exakt', about: 'cirka' }
export const targetPerLabel: Record<NonNullable<Target['per']>, string> = { week: 'vecka', month: 'månad', quarter: 'kvartal', year: 'år' }
/** As in "cirka 1 möte i månaden". */
export const targetPerPhrase: Record<NonNullable<Target['per']>, string> = {
  week: 'i veckan',
  month: 'i månaden',
  quarter: 'i kvartalet',
  year: 'om året',
}

type Season = Extract<Timing, { kind: 'season' }>['season']
export const seasonLabel: Record<Season, string> = { spring: 'våren', summer: 'sommaren', autumn: 'hösten', winter: 'vintern' }

export const goalLabel = { lessCrime: 'Mindre brott', moreSafety: 'Ökad trygghet' } as const
export const newnessLabel = { new: 'Ny', strengthened: 'Förstärkt', continued: 'Pågående sedan tidigare' } as const
export const perspectiveLabel = { situational: 'Situationell', victim: 'Brottsoffer', offender: 'Gärningsperson' } as const

export const updateKindLabel: Record<UpdateKind, string> = {
  progress: 'Framsteg',
  statusChange: 'Statusbyte',
  correction: 'Rättelse',
  verdict: 'Utfall',
  effect: 'Effekt',
  reply: 'Replik',
}

export const verdictLabel: Record<VerdictValue, string> = {
  kept: 'Hållet',
  partlyKept: 'Delvis hållet',
  notKept: 'Inte hållet',
  cannotBeAssessed: 'Kan inte bedömas',
}

export const shortfallReasonLabel: Record<ShortfallReason, string> = {
  resourcesReprioritised: 'Resurs omprioriterad',
  changedSituation: 'Ändrat läge',
  otherPartyObstacle: 'Hinder hos annan part',
  legalObstacle: 'Regelhinder',
  lateButContinues: 'Försenat men fortsätter',
  tooVague: 'Löftet för oklart',
}

export const effectLabel: Record<EffectValue, string> = {
  signsOfImprovement: 'Tecken på förbättring',
  noMeasurableChange: 'Ingen mätbar förändring',
  deterioration: 'Försämring',
  tooEarly: 'För tidigt',
  notExamined: 'Ej undersökt',
}

export const evidenceKindLabel: Record<EvidenceKind, string> = {
  report: 'Rapport',
  photo: 'Bild',
  statistics: 'Statistik',
  minutes: 'Protokoll',
  decision: 'Beslut',
  news: 'Nyhet',
  other: 'Annat',
}

export const sourceKindLabel: Record<SourceKind, string> = {
  citizenDialogue: 'Medborgardialog',
  staffDialogue: 'Medarbetardialog',
  safetyWalk: 'Trygghetsvandring',
  survey: 'Undersökning',
  crimeStatistics: 'Brottsstatistik',
  policeKnowledge: 'Polisens kunskap',
  municipalityKnowledge: 'Kommunens kunskap',
  otherActor: 'Annan aktör',
  research: 'Forskning',
  document: 'Dokument',
}

export const themeLabel: Record<Theme, string> = {
  traffic: 'Trafik',
  drugs: 'Narkotika',
  alcohol: 'Alkohol',
  youth: 'Ungdomar',
  publicSpace: 'Trygghet på allmän plats',
  violence: 'Våld i offentlig miljö',
  closeRelations: 'Våld i nära relation',
  burglary: 'Stöld och inbrott',
  vandalism: 'Skadegörelse',
  organisedCrime: 'Organiserad brottslighet',
  fraud: 'Bedrägeri',
  trust: 'Tillit och förtroende',
}

export const ledgerActionLabel: Record<LedgerAction, string> = {
  published: 'Publicerat',
  updated: 'Ändrat',
  corrected: 'Rättat',
  withdrawn: 'Tillbakadraget',
  erased: 'Raderat',
}
export const withdrawalReasonLabel: Record<WithdrawalReason, string> = {
  ended: 'Upphört',
  replaced: 'Ersatt',
  publishedByMistake: 'Publicerat av misstag',
}
