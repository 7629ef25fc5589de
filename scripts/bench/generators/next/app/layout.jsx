export default ({ children }) => (
  <html lang="sv">
    <body>
      <a className="skip" href="#innehall">
        Hoppa till innehållet
      </a>
      {children}
      <footer className="bottom">
        <div className="wrap">
          <p>Lovat visar vad polisen och kommunerna har lovat, vad som blev gjort och vad som inte blev det.</p>
          <ul>
            <li>
              <a href="/om/">Så fungerar Lovat</a>
            </li>
            <li>
              <a href="/om/kontakt/">Kontakt</a>
            </li>
            <li>
              <a href="/om/lattlast/">Lättläst</a>
            </li>
            <li>
              <a href="/en/" lang="en" hrefLang="en">
                In English
              </a>
            </li>
            <li>
              <a href="/om/tillganglighet/">Tillgänglighet</a>
            </li>
            <li>
              <a href="/om/personuppgifter/">Personuppgifter och kakor</a>
            </li>
            <li>
              <a href="/teman/">Teman</a>
            </li>
            <li>
              <a href="/liggare/">Alla ändringar</a>
            </li>
          </ul>
        </div>
      </footer>
    </body>
  </html>
)
