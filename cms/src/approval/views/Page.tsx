import type { ReactNode } from 'react'
import { HOME } from '../path-within.ts'

type Props = {
  title: string
  /** Name of the person who is logged in. */
  name?: string
  /** Loads this path instead, at once. */
  continueAt?: string
  children: ReactNode
}

/** What every approval page has around it. */
export const Page = ({ title, name, continueAt, children }: Props) => (
  <html lang="sv">
    {/* biome-ignore lint/style/noHeadElement: the whole page is made here, without Next's. */}
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      {continueAt && <meta httpEquiv="refresh" content={`0; url=${continueAt}`} />}
      <title>{`${title} – Lovat`}</title>
      <link rel="stylesheet" href="/godkann/approval.css" />
    </head>
    <body>
      <a className="skip" href="#innehall">
        Till innehållet
      </a>
      <header className="top">
        <a className="mark" href={HOME}>
          Lovat
        </a>
        {name && (
          <form method="post" action={`${HOME}/logga-ut`} className="who">
            <span>{name}</span>
            <button type="submit">Logga ut</button>
          </form>
        )}
      </header>
      <main id="innehall">{children}</main>
    </body>
  </html>
)
