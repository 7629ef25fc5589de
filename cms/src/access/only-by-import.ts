import type { FieldAccess } from 'payload'
import { gateContext } from '../gate/gate-context.ts'

/** For names that Lovat gives: nobody sends one along, except an import, which brings those that were given before. */
export const onlyByImport: FieldAccess = ({ req }) => gateContext(req).recordLater === true
