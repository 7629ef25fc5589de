import type { WorkflowAction } from '@lovat/shared/workflow/workflow-event'
import { describe, expect, it } from 'vitest'
import { newsOf } from './letters.ts'
import { linkTo } from './link-to.ts'
import type { NoticeKind, Occasion } from './occasion.ts'
import { BOLAGET, HASH, KOMMUN, no, POLICE, sampleEvent, sampleOccasion, sampleState, submitted, yes } from './testing/sample-occasion.ts'
import { wholeLetter } from './whole-letter.ts'

const ADMIN = 'https://redaktion.example.se'
const reader = { link: linkTo(ADMIN, { collection: 'promises', id: 'p1' }, true), worksInAdmin: true }
/** Works in the admin, and is asked to approve: the page for that opens on a phone. */
const asked = { link: linkTo(ADMIN, { collection: 'promises', id: 'p1' }, false), worksInAdmin: true }
const other = { link: linkTo(ADMIN, { collection: 'promises', id: 'p1' }, false), worksInAdmin: false }
const news = (
  kind: NoticeKind,
  action: WorkflowAction,
  members: Partial<Occasion> = {},
  party: string | null = 'police',
  who = reader,
  user: string | null = 'writer',
) => newsOf(kind, sampleOccasion(sampleEvent(action, { party, user }), members), who)

const approved: WorkflowAction = { action: 'approved', contentHash: HASH }
const scheduled = sampleState({
  schedule: { contentHash: HASH, publishAt: '2026-12-01T07:00:00.000Z', embargo: true, by: 'writer', party: null },
})
const cancelled = (because: 'edited' | 'returned' | 'recalled' | 'withdrawn' | 'refused', explanation?: string) =>
  news('scheduleCancelled', { action: 'scheduleCancelled', contentHash: HASH, because, explanation }, { before: scheduled })
const withdrawnBecause = (withdrawal: Extract<WorkflowAction, { action: 'withdrawn' }>['withdrawal']) =>
  news('withdrawn', { action: 'withdrawn', contentHash: HASH, entry: 5, withdrawal })

const ALL = {
  'something to approve': news('toApprove', submitted, {}, null, asked),
  returned: news('returned', { action: 'returned', contentHash: HASH, comment: 'Året är fel.\n\nRätta också målet.' }),
  'approved by one': news('approved', approved, {
    state: sampleState({ decisions: [yes(POLICE, 'police')], waitingFor: [KOMMUN, BOLAGET] }),
  }),
  'approved after a no': news('approved', approved, {
    state: sampleState({ decisions: [yes(POLICE, 'police'), no(KOMMUN, 'kommun')], waitingFor: [KOMMUN] }),
  }),
  'approved by all': news('readyToPublish', approved, { state: sampleState({ waitingFor: [] }) }),
  published: news(
    'published',
    { action: 'published', contentHash: HASH, documentHash: HASH, entry: 4 },
    { changeNote: 'Målet är höjt.', publicAddress: 'https://lovat.example.se/angskoping/2026/farre-brander' },
  ),
  'published by Lovat': news(
    'published',
    { action: 'published', contentHash: HASH, documentHash: HASH, entry: 4 },
    { actorName: null, before: scheduled },
    null,
    reader,
    null,
  ),
  withdrawn: withdrawnBecause({ reason: 'publishedByMistake', text: 'Löftet publicerades för tidigt.' }),
  replaced: withdrawnBecause({ reason: 'replaced', text: 'Ett nytt löfte gäller.', replacedBy: 'ML-9901-2026-2' }),
  'schedule cancelled by an edit': cancelled('edited'),
  'schedule cancelled by a return': cancelled('returned'),
  'schedule cancelled by a recall': cancelled('recalled'),
  'schedule cancelled by a withdrawal': cancelled('withdrawn'),
  'schedule refused': cancelled('refused', 'Bilden ”Torget” saknas.'),
  'third promisor, something to approve': news('toApprove', submitted, {}, null, other),
  'third promisor, approved by all': news('readyToPublish', approved, {}, 'police', other),
}

describe('a letter', () => {
  it.each(Object.entries(ALL))('says what happened, what to do and where: %s', (_, { subject, text }) => {
    expect(text.replace(/\s+/g, ' ')).toContain('”Färre bränder på Ängsgärdet”')
    expect(text.endsWith(`/promises/p1`)).toBe(true)
    expect(subject).not.toMatch(/[\r\n]/)
    for (const line of text.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(72)
  })

  it('reads as it stands in letters.txt', async () => {
    const page = Object.entries(ALL).map(([name, { subject, text }]) => `===== ${name}\n\nÄmne: ${subject}\n\n${text}\n`)
    await expect(page.join('\n')).toMatchFileSnapshot('testing/letters.txt')
  })

  it('leads a third promisor to the page for approving, and others to the admin', () => {
    expect(other.link).toBe('https://redaktion.example.se/godkann/promises/p1')
    expect(reader.link).toBe('https://redaktion.example.se/admin/collections/promises/p1')
  })

  it('keeps a title of several lines on one, and cuts a very long one', () => {
    const subject = { ...sampleOccasion(sampleEvent(submitted)).subject, title: `Rubrik\r\nBcc: nagon@example.se ${'ö'.repeat(200)}` }
    const letter = newsOf('toApprove', sampleOccasion(sampleEvent(submitted), { subject }), reader)
    expect(letter.subject).toMatch(/^Att godkänna: Rubrik Bcc: nagon@example\.se ö+…$/)
    expect(letter.subject.length).toBeLessThan(120)
  })

  it('names one to five kommuner and counts more', () => {
    const municipalities = Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, code: `990${at}`, name: `Kommun ${at}` }))
    const text = (count: number) =>
      newsOf(
        'toApprove',
        sampleOccasion(sampleEvent(submitted), {
          subject: { ...sampleOccasion(sampleEvent(submitted)).subject, municipalities: municipalities.slice(0, count) },
        }),
        reader,
      ).text
    expect(text(0)).not.toContain('Gäller:')
    expect(text(2)).toContain('Gäller: Kommun 0 och Kommun 1\n')
    expect(text(6)).toContain('Gäller: 6 kommuner\n')
  })
})

describe('a whole letter', () => {
  const one = ALL['something to approve']
  it('greets, and says how to get a summary instead', () => {
    const { subject, text } = wholeLetter([one], { name: 'Örjan Åkerström', frequency: 'atOnce', worksInAdmin: true }, ADMIN)
    expect(subject).toBe('Att godkänna: Färre bränder på Ängsgärdet')
    expect(text).toMatch(/^Hej Örjan Åkerström!\n\nÅsa Öberg har skickat in löftet/)
    expect(text).toMatch(
      /Vill du hellre ha en sammanfattning om dagen\? Välj det under Mitt konto:\nhttps:\/\/redaktion\.example\.se\/admin\/account\n$/,
    )
  })
  it('of several news is a summary, and says how to get letters at once', () => {
    const { subject, text } = wholeLetter([one, ALL.returned], { name: 'Örjan', frequency: 'daily', worksInAdmin: true }, ADMIN)
    expect(subject).toBe('Dagens händelser i Lovat')
    expect(text).toMatch(/\n1\. Att godkänna: Färre bränder på Ängsgärdet\n.*\n2\. Återsänt: Färre bränder på Ängsgärdet\n/s)
    expect(text).toContain('Vill du hellre ha ett brev genast när något händer?')
    for (const line of text.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(72)
  })
  it('tells who has no account page whom to ask', () => {
    const { text } = wholeLetter([one], { name: 'Örjan', frequency: 'atOnce', worksInAdmin: false }, ADMIN)
    expect(text).toContain('Be den som sköter Lovat')
    expect(text).not.toContain('/admin/account')
  })
})
