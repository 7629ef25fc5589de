/** The name is the mark; nothing here belongs to a single authority. */
export function Logo() {
  return <span className="lovat-logo">Lovat</span>
}

export function Icon() {
  return (
    <span className="lovat-icon" role="img" aria-label="Lovat, till startsidan">
      L
    </span>
  )
}
