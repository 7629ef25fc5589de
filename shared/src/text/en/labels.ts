import type { MunicipalityState } from '../../delivery/municipality-state.ts'
import type * as swedish from '../labels.ts'

/** What has a word for each code that the Swedish one has. */
type Like<Table> = Readonly<Record<keyof Table, string>>

/** The English words for the codes that pages in English show, one word for one thing. */
export const activityStatusLabel: Like<typeof swedish.activityStatusLabel> = {
  planned: 'Planned',
  ongoing: 'Under way',
  done: 'Done',
  partlyDone: 'Partly done',
  notDone: 'Not done',
  cancelled: 'Dropped',
}

export const standingLabel: Like<typeof swedish.standingLabel> = { ...activityStatusLabel, late: 'Late', silent: 'No follow-up' }

export const municipalityStateLabel: Like<Record<MunicipalityState, string>> = {
  inForce: 'In force',
  underPreparation: 'Being prepared',
  expired: 'Expired',
  missing: 'None published',
}

export const activityKindLabel: Like<typeof swedish.activityKindLabel> = {
  inspection: 'Check',
  meeting: 'Meeting',
  campaign: 'Campaign',
  inventory: 'Survey of the place',
  safetyWalk: 'Safety walk',
  footPatrol: 'Foot patrol',
  presence: 'Visible presence',
  visit: 'Visit',
  cooperationMeeting: 'Meeting between partners',
  nightWalk: 'Night walk',
  careMeasure: 'Care or treatment',
  education: 'Training',
  physicalMeasure: 'Change to the place',
  other: 'Other',
}

export const targetOpLabel: Like<typeof swedish.targetOpLabel> = { atLeast: 'at least', exactly: 'exactly', about: 'about' }

/** As in "about 1 meeting a month". */
export const targetPerPhrase: Like<typeof swedish.targetPerPhrase> = {
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
}

export const seasonLabel: Like<typeof swedish.seasonLabel> = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' }

export const goalLabel: Like<typeof swedish.goalLabel> = { lessCrime: 'Less crime', moreSafety: 'People feeling safer' }
export const newnessLabel: Like<typeof swedish.newnessLabel> = {
  new: 'New',
  strengthened: 'Stepped up',
  continued: 'Carried on from before',
}
export const perspectiveLabel: Like<typeof swedish.perspectiveLabel> = { situational: 'Situation', victim: 'Victim', offender: 'Offender' }

export const updateKindLabel: Like<typeof swedish.updateKindLabel> = {
  progress: 'Progress',
  statusChange: 'Change of status',
  correction: 'Correction',
  verdict: 'Verdict',
  effect: 'Effect',
  reply: 'Reply',
}

export const verdictLabel: Like<typeof swedish.verdictLabel> = {
  kept: 'Kept',
  partlyKept: 'Partly kept',
  notKept: 'Not kept',
  cannotBeAssessed: 'Cannot be assessed',
}

export const shortfallReasonLabel: Like<typeof swedish.shortfallReasonLabel> = {
  resourcesReprioritised: 'Resources were moved elsewhere',
  changedSituation: 'The situation changed',
  otherPartyObstacle: 'Held up by another party',
  legalObstacle: 'Rules stood in the way',
  lateButContinues: 'Late but going on',
  tooVague: 'The promise was too vague',
}

export const effectLabel: Like<typeof swedish.effectLabel> = {
  signsOfImprovement: 'Signs of improvement',
  noMeasurableChange: 'No change that can be measured',
  deterioration: 'Worse than before',
  tooEarly: 'Too early to say',
  notExamined: 'Not examined',
}

export const evidenceKindLabel: Like<typeof swedish.evidenceKindLabel> = {
  report: 'Report',
  photo: 'Picture',
  statistics: 'Statistics',
  minutes: 'Minutes',
  decision: 'Decision',
  news: 'News item',
  other: 'Other',
}

export const sourceKindLabel: Like<typeof swedish.sourceKindLabel> = {
  citizenDialogue: 'Dialogue with residents',
  staffDialogue: 'Dialogue with staff',
  safetyWalk: 'Safety walk',
  survey: 'Survey',
  crimeStatistics: 'Crime statistics',
  policeKnowledge: 'What the police know',
  municipalityKnowledge: 'What the municipality knows',
  otherActor: 'Somebody else',
  research: 'Research',
  document: 'Document',
}

export const themeLabel: Like<typeof swedish.themeLabel> = {
  traffic: 'Traffic',
  drugs: 'Drugs',
  alcohol: 'Alcohol',
  youth: 'Young people',
  publicSpace: 'Safety in public places',
  violence: 'Violence in public places',
  closeRelations: 'Violence in close relationships',
  burglary: 'Theft and burglary',
  vandalism: 'Vandalism',
  organisedCrime: 'Organised crime',
  fraud: 'Fraud',
  trust: 'Trust',
}

export const ledgerActionLabel: Like<typeof swedish.ledgerActionLabel> = {
  published: 'Published',
  updated: 'Changed',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  erased: 'Erased',
}

export const withdrawalReasonLabel: Like<typeof swedish.withdrawalReasonLabel> = {
  ended: 'Ended',
  replaced: 'Replaced',
  publishedByMistake: 'Published by mistake',
}
