export const Follow = ({ of }) => (
  <>
    <p className="text">
      Allt som publiceras, ändras, rättas och dras tillbaka, i en flödesläsare: <a href={of.atom}>Atom</a> eller{' '}
      <a href={of.json}>JSON Feed</a>.
    </p>
    {of.calendar && (
      <p className="text">
        Sista dagar och uppföljningar i din kalender: <a href={of.calendar}>kalender (iCal)</a>.
      </p>
    )}
  </>
)
