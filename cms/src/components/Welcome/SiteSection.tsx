import { siteOverview } from '@lovat/shared/text/site-overview-words'
import { createLocalReq, type ServerProps } from 'payload'
import { entryByNumber } from '../../ledger/entry-by-number.ts'
import { newestEntry } from '../../ledger/newest-entry.ts'
import { publisherAnswer } from '../../publisher/publisher-answer.ts'

/** For an administrator: whether readers see all that is public and, if not, how much is missing, since when and why. */
export async function SiteSection({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const req = await createLocalReq({ user }, payload)
  const [answer, newest] = [await publisherAnswer(req), await newestEntry(req)]
  const shown = answer.kind === 'told' ? (answer.health.published ?? 0) : undefined
  const missing = shown === undefined ? undefined : await entryByNumber(shown + 1, req)
  const { isWell, lines } = siteOverview({ head: newest?.number ?? 0, missingSince: missing?.at ?? null }, answer)
  return (
    <section aria-labelledby="lovat-site">
      <h2 id="lovat-site">Webbplatsen</h2>
      {lines.map((line) => (
        <p key={line} className={isWell ? 'lovat-quiet' : 'lovat-unwell'}>
          {line}
        </p>
      ))}
    </section>
  )
}
