import { Time } from './time.jsx'

export const Facts = ({ facts: { owner, published, changed, entry }, address }) => (
  <footer className="facts">
    <ul>
      <li>Ansvarar för innehållet: {owner}</li>
      {published && (
        <li>
          Publicerad <Time of={published} />
        </li>
      )}
      {changed && (
        <li>
          Senast ändrad <Time of={changed} />
        </li>
      )}
      {entry && (
        <li>
          <a href={entry.path}>{entry.text}</a>
        </li>
      )}
    </ul>
    <p className="only-print">{address}</p>
  </footer>
)
