import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Facts } from '../../parts/facts.jsx'
import { History } from '../../parts/history.jsx'
import { Kommun } from '../../parts/kommun.jsx'
import { LedgerPart } from '../../parts/ledger-part.jsx'
import { Promised } from '../../parts/promise.jsx'
import { Top } from '../../parts/top.jsx'
import { Year } from '../../parts/year.jsx'

const BODY = { promise: Promised, history: History, year: Year, kommun: Kommun, ledgerpart: LedgerPart }
const corpus = process.env.BENCH_CORPUS
const read = (name) => JSON.parse(readFileSync(join(corpus, name), 'utf8'))

let index
const parts = new Map()

/** Everything read is kept: the pages of a part are not asked for one after another. */
function pageAt(path) {
  index ??= new Map(read('index.json').map((one) => [one.path, one.part]))
  const part = index.get(path)
  if (!parts.has(part)) parts.set(part, new Map(read(`pages/${part}.json`).map((page) => [page.path, page])))
  return parts.get(part).get(path)
}

export const dynamicParams = false
export const generateStaticParams = () => read('index.json').map(({ path }) => ({ path: path.split('/').filter(Boolean) }))

export default async function Page({ params }) {
  const page = pageAt(`/${(await params).path.join('/')}/`)
  const Body = BODY[page.kind]
  return (
    <>
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      <link rel="canonical" href={page.address} />
      {page.english && (
        <>
          <link rel="alternate" hrefLang="sv" href={page.address} />
          <link rel="alternate" hrefLang="en" href={page.english.address} />
          <link rel="alternate" hrefLang="x-default" href={page.address} />
        </>
      )}
      {page.feeds.map(({ type, title, path }) => (
        <link key={path} rel="alternate" type={type} title={title} href={path} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: page.jsonld }} />
      <Top page={page} />
      <main id="innehall" className="wrap" tabIndex={-1}>
        <Body page={page} />
        {page.facts && <Facts facts={page.facts} address={page.address} />}
      </main>
    </>
  )
}
