import { longMoment } from '@lovat/shared/text/dates'
import { joinNames } from '@lovat/shared/text/join-names'
import { withdrawalReasonLabel } from '@lovat/shared/text/labels'
import { commandLabel } from '@lovat/shared/text/workflow-labels'
import { cancelledSchedule } from './cancelled-schedule.ts'
import { documentPhrase, organisations, shortTitle, whoPhrase } from './letter-words.ts'
import type { NoticeKind, Occasion } from './occasion.ts'
import { whyCancelled } from './why-cancelled.ts'
import { quoted, wrapLines } from './wrap-lines.ts'

/** One piece of news: what a letter says, or one of the pieces of a daily summary. */
export type News = { subject: string; text: string }
export type Reader = {
  link: string
  /** Works in the admin; a third promisor who only approves does not. */
  worksInAdmin: boolean
}

/** A police area has dozens of kommuner. */
const MOST_NAMES = 5

/**
 * What one person is told. In: the kind of notice, what happened, and the reader. Out: subject and text, without greeting
 * and footer. Of a draft's own words it holds the title and nothing else: mail goes through other people's machines. The
 * title stands there under embargo too, since only those who may read the text are told.
 */
export function newsOf(kind: NoticeKind, occasion: Occasion, reader: Reader): News {
  const { subject, body } = write[kind](occasion, reader)
  const { ref, municipalities } = occasion.subject
  const names = municipalities.map(({ name }) => name)
  const place = names.length > MOST_NAMES ? [`Gäller: ${names.length} kommuner`] : names.length > 0 ? [`Gäller: ${joinNames(names)}`] : []
  const facts = [...place, `Referens: ${ref}`].map((line) => wrapLines(line)).join('\n')
  const paragraphs = [...body.flatMap((part) => part ?? []), facts, `Öppna den här:\n${reader.link}`]
  return { subject: `${subject}: ${shortTitle(occasion.subject.title)}`, text: paragraphs.join('\n\n') }
}

type Written = { subject: string; body: (string | null)[] }
const say = (...sentences: (string | null)[]): string => wrapLines(sentences.filter((sentence) => sentence !== null).join(' '))
const quote = (label: string, text: string | null | undefined): string | null => (text ? `${label}:\n\n${quoted(text)}` : null)

const write: Record<NoticeKind, (occasion: Occasion, reader: Reader) => Written> = {
  toApprove: (occasion) => ({
    subject: 'Att godkänna',
    body: [
      say(
        `${whoPhrase(occasion)} har skickat in ${documentPhrase(occasion)} för godkännande, och det väntar på dig eller någon annan hos er.`,
      ),
      say(
        `Läs texten. Välj ${commandLabel.approve} om den är rätt, eller ${commandLabel.return} med en kommentar om något ska ändras.`,
        'Ingenting publiceras förrän alla parter har godkänt exakt samma text.',
      ),
    ],
  }),
  returned: (occasion) => ({
    subject: 'Återsänt',
    body: [
      say(`${whoPhrase(occasion)} har skickat tillbaka ${documentPhrase(occasion)}.`),
      quote('Kommentar', occasion.event.action === 'returned' ? occasion.event.comment : null),
      say(`Ändra det som behövs och välj ${commandLabel.submit} igen. En ändrad text behöver godkännas på nytt av alla parter.`),
    ],
  }),
  approved: (occasion) => {
    const { event, required } = occasion
    const { decisions, waitingFor } = occasion.state
    const returned = decisions.filter(({ decision }) => decision === 'returned').map(({ party }) => party)
    const next =
      returned.length > 0
        ? `Men ${joinNames(organisations(returned))} har skickat tillbaka texten, så den behöver ändras och skickas in igen.`
        : `Nu väntar texten på ${joinNames(organisations(waitingFor))}. Du behöver inte göra något just nu.`
    return {
      subject: `${organisations(required.filter(({ key }) => key === event.party))[0] ?? 'En part'} har godkänt`,
      body: [say(`${whoPhrase(occasion)} har godkänt ${documentPhrase(occasion)}.`), say(next)],
    }
  },
  readyToPublish: (occasion, { worksInAdmin }) => ({
    subject: worksInAdmin ? 'Klart att publicera' : 'Alla parter har godkänt',
    body: [
      say(`${whoPhrase(occasion)} har godkänt ${documentPhrase(occasion)}. Nu har alla parter godkänt samma text.`),
      say(
        worksInAdmin
          ? `Öppna texten och välj ${commandLabel.publish}, eller ${commandLabel.schedule} om den ska bli publik vid en bestämd tid.`
          : 'Du behöver inte göra något mer. Polisen eller kommunen publicerar texten.',
      ),
    ],
  }),
  published: (occasion, { worksInAdmin }) => ({
    subject: 'Publicerat',
    body: [
      say(
        `${whoPhrase(occasion)} har publicerat ${documentPhrase(occasion)}${occasion.event.user === null && occasion.before?.schedule ? ', som det var bokat' : ''}.`,
        'Nu kan alla läsa texten.',
      ),
      occasion.publicAddress ? `På webbplatsen:\n${occasion.publicAddress}` : null,
      quote('Ändringsnot', occasion.changeNote),
      say(
        'Du behöver inte göra något.',
        worksInAdmin
          ? `Ser du något fel, så ändra texten och välj ${commandLabel.correct}.`
          : 'Ser du något fel, så hör av dig till polisen eller kommunen.',
      ),
    ],
  }),
  withdrawn: (occasion) => {
    const { event } = occasion
    const why = event.action === 'withdrawn' ? event.withdrawal : undefined
    return {
      subject: 'Tillbakadraget',
      body: [
        say(
          `${whoPhrase(occasion)} har dragit tillbaka ${documentPhrase(occasion)} från webbplatsen.`,
          why ? `Skäl: ${withdrawalReasonLabel[why.reason].toLowerCase()}${why.replacedBy ? ` av ${why.replacedBy}` : ''}.` : null,
        ),
        quote('Så här står det för alla att läsa', why?.text),
        say(
          'Läs igenom skälet. Håller du inte med, så hör av dig till den som drog tillbaka.',
          'Ska texten bli publik igen behöver den skickas in och godkännas på nytt av alla parter.',
        ),
      ],
    }
  },
  scheduleCancelled: (occasion) => {
    const at = cancelledSchedule(occasion)?.publishAt
    const { why, whatNow } = whyCancelled(occasion)
    return {
      subject: 'Bokad publicering inställd',
      body: [
        say(`Den bokade publiceringen av ${documentPhrase(occasion)}${at ? ` den ${longMoment(at)}` : ''} är inställd. ${why}`),
        quote('Det som stod i vägen', occasion.event.action === 'scheduleCancelled' ? occasion.event.explanation : null),
        say(whatNow),
      ],
    }
  },
}
