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
              <a href="/om/#personuppgifter">Personuppgifter</a>
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
