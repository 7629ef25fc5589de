import {
  activityKindLabel,
  activityStatusLabel,
  effectLabel,
  evidenceKindLabel,
  goalLabel,
  newnessLabel,
  shortfallReasonLabel,
  sourceKindLabel,
  targetOpLabel,
  targetPerLabel,
  themeLabel,
  updateKindLabel,
  verdictLabel,
} from '../text/labels.ts'
import { causesCell } from './cell-causes.ts'
import { choiceCell, lowerCase, yesCell } from './cell-choice.ts'
import { dateCell } from './cell-date.ts'
import type { CellForm } from './cell-form.ts'
import { listOf, namesCell } from './cell-names.ts'
import { wholeNumberCell } from './cell-number.ts'
import { partiesCell, partyCell } from './cell-party.ts'
import { municipalityCodeCell, referenceCell } from './cell-reference.ts'
import { seasonCell } from './cell-season.ts'
import { sourcesCell } from './cell-sources.ts'
import { localizedTextCell, textCell } from './cell-text.ts'
import { type RowType, rowTypeLabel } from './row-types.ts'

/** Where a cell's value stands in the document, by dots; a path that begins with `$` is about the row itself. */
export type Field = { path: string; form: CellForm<unknown>; required?: true }
export type Column = { name: string; meaning: string; example: string; fields: Partial<Record<RowType, Field>> }

/** A field that must be filled in. */
const must = <T>(path: string, form: CellForm<T>): Field => ({ path, form: form as CellForm<unknown>, required: true })
/** A field that may be left empty. */
const may = <T>(path: string, form: CellForm<T>): Field => ({ path, form: form as CellForm<unknown> })
const everyType = (field: Field): Column['fields'] => ({ problem: field, promise: field, activity: field, update: field })

const words = localizedTextCell
const code = municipalityCodeCell
const stageWord = { draft: 'utkast', published: 'publicerad' }
const typeWord = choiceCell(rowTypeLabel)
const sources = sourcesCell(lowerCase(sourceKindLabel), true)
const evidence = sourcesCell(lowerCase(evidenceKindLabel), false)

/**
 * The columns of the table, in the order they are written. The one source for parser, writer, template and guide.
 * A column whose fields have a `localized` form has a sister, `englishName`.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'Typ', meaning: 'Vad raden beskriver.', example: 'Löfte', fields: everyType(must('$type', typeWord)) },
  {
    name: 'Läge',
    meaning: 'Om raden ska publiceras när administratören publicerar filen. Bara `utkast` undantas.',
    example: 'utkast',
    fields: everyType(may('$stage', choiceCell(stageWord))),
  },
  {
    name: 'Referens',
    meaning: 'Namnet som saken behåller för alltid. Uppföljningar numreras per löfte.',
    example: 'ML-1281-2015-1',
    fields: {
      problem: must('ref', referenceCell('problem')),
      promise: must('ref', referenceCell('promise')),
      activity: must('ref', referenceCell('activity')),
      update: must('ref', referenceCell('update')),
    },
  },
  {
    name: 'Kommunkod',
    meaning: 'Kommunens kod hos SCB, samma som i referensen.',
    example: '1281',
    fields: {
      problem: must('$municipality', code),
      promise: must('$municipality', code),
      activity: may('$municipality', code),
      update: may('$municipality', code),
    },
  },
  {
    name: 'Rubrik',
    meaning: 'Problemets eller löftets rubrik.',
    example: 'En tryggare trafiksituation',
    fields: { problem: must('title', words), promise: must('title', words) },
  },
  {
    name: 'Text',
    meaning: 'Löftets officiella ordalydelse, aktivitetens text eller uppföljningens text.',
    example: 'Vi genomför minst 10 trafikkontroller.',
    fields: { promise: must('wording', words), activity: must('text', words), update: must('text', words) },
  },
  {
    name: 'Sammanfattning',
    meaning: 'Löftet i en mening.',
    example: 'Fler kontroller vid skolorna.',
    fields: { promise: may('summary', words) },
  },
  {
    name: 'Lättläst',
    meaning: 'Löftet på lättläst svenska.',
    example: 'Polisen ska stå vid skolorna oftare.',
    fields: { promise: may('plainLanguage', words) },
  },
  {
    name: 'Adress',
    meaning: 'Sista delen av löftets webbadress: små bokstäver a-z, siffror och bindestreck. Görs av rubriken om cellen är tom.',
    example: 'en-tryggare-trafiksituation',
    fields: { promise: may('slug', { ...textCell, verbatim: false }) },
  },
  {
    name: 'Stadsdel',
    meaning: 'Den del av kommunen som det gäller.',
    example: 'Norra Fäladen',
    fields: { problem: may('district', textCell), promise: may('district', textCell) },
  },
  {
    name: 'Parter',
    meaning: 'De som ger löftet, minst två.',
    example: 'polisen: Polisen | kommunen: Lunds kommun | annan: Jernhusen',
    fields: { promise: must('parties', partiesCell) },
  },
  {
    name: 'Teman',
    meaning: 'Vad löftet handlar om.',
    example: 'Trafik | Ungdomar',
    fields: { promise: may('themes', listOf(choiceCell(themeLabel))) },
  },
  {
    name: 'Problem',
    meaning: 'De problem som löftet svarar på.',
    example: 'P-1281-2015-1',
    fields: { promise: may('problems', listOf(referenceCell('problem'))) },
  },
  {
    name: 'Källor',
    meaning: 'Var kunskapen kommer ifrån. Datum, antal deltagare och adress kan utelämnas men står i den ordningen.',
    example: 'medborgardialog: Möte på torget; 2014-10-12; 45 deltagare',
    fields: { problem: may('sources', sources), promise: may('sources', sources) },
  },
  {
    name: 'Överenskommelse',
    meaning: 'Samverkansöverenskommelsen som löftet ges under.',
    example: 'SO-1281-2015-1',
    fields: { promise: may('agreement', referenceCell('agreement')) },
  },
  {
    name: 'Tar vid efter',
    meaning: 'Det tidigare löfte som det här fortsätter.',
    example: 'ML-1281-2014-2',
    fields: { promise: may('carriedFrom', referenceCell('promise')) },
  },
  {
    name: 'Från',
    meaning: 'Första dagen. En aktivitet har antingen `Från` och `Till` eller `Årstid`.',
    example: '2015-01-01',
    fields: { promise: must('from', dateCell), activity: may('timing.from', dateCell) },
  },
  {
    name: 'Till',
    meaning: 'Sista dagen.',
    example: '2015-12-31',
    fields: { promise: must('to', dateCell), activity: may('timing.to', dateCell) },
  },
  { name: 'Årstid', meaning: 'I stället för datum.', example: 'hösten 2015', fields: { activity: may('season', seasonCell) } },
  {
    name: 'Plats',
    meaning: 'Var det sker.',
    example: 'Centralstationen',
    fields: { promise: may('place', textCell), activity: may('place', textCell) },
  },
  {
    name: 'Dokument',
    meaning: 'Titeln på dokumentet som löftet är hämtat ur. Behövs om någon av de fyra nästa är ifylld.',
    example: 'Medborgarlöften i Lund 2015',
    fields: { promise: may('origin.title', textCell) },
  },
  { name: 'Dokumentutgivare', meaning: 'Vem som gav ut det.', example: 'Polisen', fields: { promise: may('origin.publisher', textCell) } },
  { name: 'Dokumentdatum', meaning: 'När det gavs ut.', example: '2015-02-03', fields: { promise: may('origin.date', dateCell) } },
  {
    name: 'Dokumentadress',
    meaning: 'Dokumentets webbadress.',
    example: 'https://exempel.se/lofte.pdf',
    fields: { promise: may('origin.url', { ...textCell, verbatim: false, allowed: 'webbadress, `https://…`' }) },
  },
  {
    name: 'Dokumentnot',
    meaning: 'Vad det är för text och hur den är återgiven.',
    example: 'Återgivet med egna ord.',
    fields: { promise: may('origin.note', words) },
  },
  {
    name: 'Syfte',
    meaning: 'Vad aktiviteten ska leda till.',
    example: 'Lägre hastigheter vid skolorna.',
    fields: { activity: may('purpose', words) },
  },
  {
    name: 'Slag',
    meaning: 'Aktivitetens eller uppföljningens slag.',
    example: 'Kontroll',
    fields: { activity: must('kind', choiceCell(activityKindLabel)), update: must('kind', choiceCell(updateKindLabel)) },
  },
  {
    name: 'Ansvarig',
    meaning: 'Parten som ansvarar för aktiviteten.',
    example: 'polisen: Polisen',
    fields: { activity: must('responsible', partyCell) },
  },
  {
    name: 'Ansvarig roll',
    meaning: 'En roll hos parten, aldrig ett namn på en person.',
    example: 'Kommunpolis',
    fields: { activity: may('responsibleRole', textCell) },
  },
  {
    name: 'Medverkande',
    meaning: 'De som hjälper till utan att själva lova något.',
    example: 'Skatteverket | Försäkringskassan',
    fields: { activity: may('helpers', namesCell) },
  },
  {
    name: 'Måltyp',
    meaning: 'Hur antalet ska läsas. Behövs när `Målantal` är ifyllt.',
    example: 'minst',
    fields: { activity: may('target.op', choiceCell(targetOpLabel)) },
  },
  {
    name: 'Målantal',
    meaning: 'Hur många. En aktivitet har antingen ett mål eller en text i `Går inte att mäta`.',
    example: '10',
    fields: { activity: may('target.value', wholeNumberCell) },
  },
  {
    name: 'Målenhet',
    meaning: 'Vad som räknas. Behövs när `Målantal` är ifyllt.',
    example: 'kontroller',
    fields: { activity: may('target.unit', words) },
  },
  {
    name: 'Målperiod',
    meaning: 'För mål som gäller per vecka, månad och så vidare.',
    example: 'månad',
    fields: { activity: may('target.per', choiceCell(targetPerLabel)) },
  },
  {
    name: 'Går inte att mäta',
    meaning: 'Skälet till att aktiviteten inte kan räknas, i stället för ett mål.',
    example: 'Närvaro sker löpande och räknas inte.',
    fields: { activity: may('notMeasurableReason', words) },
  },
  {
    name: 'Inriktning',
    meaning: 'Vad aktiviteten ska påverka.',
    example: 'ökad trygghet',
    fields: { activity: may('goal', choiceCell(lowerCase(goalLabel))) },
  },
  {
    name: 'Nyhet',
    meaning: 'Om aktiviteten är ny eller redan pågår.',
    example: 'ny',
    fields: { activity: may('newness', choiceCell(lowerCase(newnessLabel))) },
  },
  {
    name: 'Varför det fungerar',
    meaning: 'Varför man tror att aktiviteten hjälper.',
    example: 'Kontroller sänker hastigheten.',
    fields: { activity: may('whyThisWorks', words) },
  },
  {
    name: 'Så följs det upp',
    meaning: 'Hur uppföljningen ska gå till, bestämt i förväg.',
    example: 'Polisen räknar kontrollerna varje kvartal.',
    fields: { activity: may('followUpMethod', words) },
  },
  {
    name: 'Nästa uppföljning',
    meaning: 'När nästa uppföljning senast ska komma.',
    example: '2015-06-30',
    fields: { activity: may('nextUpdateDue', dateCell), update: may('nextUpdateDue', dateCell) },
  },
  {
    name: 'Aktivitet',
    meaning: 'Aktiviteten som följs upp. Tom när uppföljningen gäller hela löftet.',
    example: 'ML-1281-2015-1-2',
    fields: { update: may('activity', referenceCell('activity')) },
  },
  { name: 'Datum', meaning: 'Dagen som uppföljningen gäller.', example: '2015-05-02', fields: { update: must('date', dateCell) } },
  { name: 'Avsändare', meaning: 'Parten som skriver.', example: 'polisen: Polisen', fields: { update: must('author', partyCell) } },
  {
    name: 'Antal',
    meaning: 'Hur många som gjorts sedan förra uppföljningen. I en rättelse: det rätta antalet.',
    example: '3',
    fields: { update: may('count', wholeNumberCell) },
  },
  {
    name: 'Status',
    meaning: 'Aktivitetens nya status.',
    example: 'Pågår',
    fields: { update: may('status', choiceCell(activityStatusLabel)) },
  },
  {
    name: 'Rättar',
    meaning: 'Uppföljningen som en rättelse rättar.',
    example: 'ML-1281-2015-1-U3',
    fields: { update: may('corrects', referenceCell('update')) },
  },
  {
    name: 'Utfall',
    meaning: 'I en uppföljning av slaget Utfall: om löftet hölls.',
    example: 'Delvis hållet',
    fields: { update: may('verdict', choiceCell(verdictLabel)) },
  },
  {
    name: 'Effekt',
    meaning: 'I en uppföljning av slaget Effekt: om det hjälpte.',
    example: 'För tidigt',
    fields: { update: may('effect', choiceCell(effectLabel)) },
  },
  {
    name: 'Skäl',
    meaning: 'Varför något inte blev gjort eller hållet.',
    example: 'Ändrat läge',
    fields: { update: may('reason', choiceCell(shortfallReasonLabel)) },
  },
  {
    name: 'Belägg',
    meaning: 'Vad uppföljningen stöder sig på. Datum och adress kan utelämnas men står i den ordningen.',
    example: 'rapport: Lägesbild maj; 2015-05-02',
    fields: { update: may('evidence', evidence) },
  },
  {
    name: 'Belägg saknas',
    meaning: 'Skriv `ja` när det inte finns några belägg.',
    example: 'ja',
    fields: { update: may('evidenceMissing', yesCell) },
  },
  { name: 'Var', meaning: 'Var problemet finns.', example: 'Vid skolorna i centrum.', fields: { problem: may('where', words) } },
  {
    name: 'Hur stort',
    meaning: 'Problemets omfattning.',
    example: 'Var tredje bil kör för fort.',
    fields: { problem: may('howBig', words) },
  },
  { name: 'När', meaning: 'När problemet uppstår.', example: 'Vardagar före klockan 9.', fields: { problem: may('when', words) } },
  {
    name: 'Vem eller vad',
    meaning: 'Vilka eller vad problemet gäller, aldrig enskilda personer.',
    example: 'Föräldrar som skjutsar.',
    fields: { problem: may('whoOrWhat', words) },
  },
  {
    name: 'Orsaker',
    meaning: 'Orsaker och vilket perspektiv de ses ur.',
    example: 'situationell: Gatan är bred och rak',
    fields: { problem: may('causes', causesCell) },
  },
  {
    name: 'Ändringsnot',
    meaning: 'Vad som ändrats och varför, när raden ändrar något som redan är offentligt.',
    example: 'Rättat antal deltagare.',
    fields: everyType(may('$changeNote', textCell)),
  },
]

const ENGLISH_NAMES = new Map(COLUMNS.map(({ name }) => [name, `${name} (en)`]))

/** The name of the sister column with the English text. */
export const englishName = (column: string): string => ENGLISH_NAMES.get(column) ?? `${column} (en)`

/** Whether a column has a sister in English. */
export const isLocalized = (column: Column): boolean => Object.values(column.fields).some(({ form }) => form.localized !== undefined)

/** Every name a column may have, the English sisters included. */
export const columnNames: readonly string[] = COLUMNS.flatMap((column) =>
  isLocalized(column) ? [column.name, englishName(column.name)] : [column.name],
)
