import { withdrawalReasonLabel } from '@lovat/shared/text/labels'
import type { TypedAnswer } from '../read-form.ts'
import { Fault, type FaultAt } from './Fault.tsx'

type Props = { path: string; seen: string; typed: TypedAnswer; faults: FaultAt[] }

/** For a party to what is public, which may take it off the site alone. Closed, so that nobody takes it for the answer asked of them. */
export function WithdrawForm({ path, seen, typed, faults }: Props) {
  const faultAt = (name: string) => faults.find(({ field }) => field === name)?.message
  const described = (name: 'reason' | 'text' | 'replacedBy', hint = '') => {
    const ids = [hint && `${name}-hint`, faultAt(name) && `${name}-fault`].filter(Boolean).join(' ')
    return { id: name, name, 'aria-describedby': ids || undefined, 'aria-invalid': faultAt(name) ? true : undefined }
  }
  const isOpen = [typed.text, typed.reason, faultAt('reason'), faultAt('text'), faultAt('replacedBy')].some(Boolean)
  return (
    <details className="history" open={isOpen}>
      <summary>Dra tillbaka det som är publicerat</summary>
      <form method="post" action={path} noValidate className="stack">
        <p>
          När något inte kan vänta får en part ensam ta bort det från webbplatsen. De andra parterna får ett brev om det, och på sidan står
          att det är tillbakadraget och varför.
        </p>
        <input type="hidden" name="seen" value={seen} />
        <div className="field">
          <label htmlFor="reason">Skäl</label>
          <Fault id="reason-fault" message={faultAt('reason')} />
          <select {...described('reason')} defaultValue={typed.reason}>
            <option value="">Välj</option>
            {Object.entries(withdrawalReasonLabel).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="text">Förklara för den som läser sidan</label>
          <Fault id="text-fault" message={faultAt('text')} />
          <textarea {...described('text')} rows={4} maxLength={2000} defaultValue={typed.text} />
        </div>
        <div className="field">
          <label htmlFor="replacedBy">Ersatt av</label>
          <p id="replacedBy-hint" className="quiet">
            Bara om skälet är Ersatt: referensen till det nya, till exempel ML-1281-2026-2.
          </p>
          <Fault id="replacedBy-fault" message={faultAt('replacedBy')} />
          <input type="text" {...described('replacedBy', 'hint')} defaultValue={typed.replacedBy} />
        </div>
        <button type="submit" name="command" value="withdraw">
          Dra tillbaka nu
        </button>
      </form>
    </details>
  )
}
