import { webAddress } from '@lovat/shared/contract/primitives'
import type { TextField } from 'payload'

export function webAddressField(name: string, label: string): TextField {
  return {
    name,
    label,
    type: 'text',
    validate: (value: unknown) => {
      if (value === undefined || value === null || value === '') return true
      const checked = webAddress.safeParse(value)
      return checked.success || (checked.error.issues[0]?.message ?? 'Adressen kan inte användas.')
    },
  }
}
