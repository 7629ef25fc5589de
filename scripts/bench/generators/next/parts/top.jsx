export const Top = ({ page }) => (
  <>
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          <svg
            width="28"
            height="28"
            viewBox="0 0 28 28"
            fill="none"
            stroke="currentColor"
            strokeWidth="3.2"
            strokeLinecap="round"
            aria-hidden="true"
          >
            <path d="M5.5 4v20M11.2 4v20M16.9 4v20M22.6 4v20M2 19.5 26 8.5" />
          </svg>
          Lovat
        </a>
        {page.english && (
          <a className="tongue" href={page.english.path} lang="en" hrefLang="en">
            This page in English
          </a>
        )}
        <nav aria-label="Huvudmeny">
          <ul>
            {page.nav.map((item) => (
              <li key={item.path}>
                <a href={item.path} aria-current={item.current ?? undefined}>
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
    <p id="min-kommun" className="wrap mine" hidden>
      <span>
        {/* biome-ignore lint/a11y/useAnchorContent: empty in our own page too, until a script has something to say. */}
        Min kommun: <a href="/" />
      </span>{' '}
      <button type="button" className="quiet">
        Glöm
      </button>
    </p>
    <nav className="crumbs wrap" aria-label="Du är här">
      <ol>
        {page.crumbs.map(({ name, path }, at) => (
          <li key={at}>{path ? <a href={path}>{name}</a> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  </>
)
