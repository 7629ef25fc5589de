import { Follow } from './follow.jsx'

export const Cite = ({ page }) => (
  <>
    <h3>Citera så här</h3>
    <p className="text small cite">{page.cite}</p>
    <p className="small soft">Skriv också vilken dag du läste sidan.</p>
    <h3>Dela och skriv ut</h3>
    <p className="text">
      <span className="address">{page.address}</span>
    </p>
    <p className="choices">
      <a href={page.letter}>Skicka med e-post</a>{' '}
      <button type="button" className="quiet with-scripts" data-share hidden>
        Dela
      </button>{' '}
      <button type="button" className="quiet with-scripts" data-print hidden>
        Skriv ut
      </button>
    </p>
    <p className="small soft">Utskriften är gjord för anslagstavlan: ett A4 med adress och QR-kod.</p>
    <h3>Följ löftet</h3>
    <Follow of={page.follow} />
    <script type="module" src="/_astro/share.js" />
  </>
)
