import { publicText } from '@lovat/shared/contract/primitives'
import type { TextareaField, TextField } from 'payload'

type Options = { required?: boolean; description?: string; localized?: boolean; maxLength?: number; admin?: TextField['admin'] }

/**
 * Text that may become public, checked by the contract's own rule. A required localized field is required in Swedish
 * only: English may be missing.
 */
export function textField(name: string, label: string, options: Options = {}): TextField {
  return { type: 'text', ...common(name, label, options), admin: { ...options.admin, description: options.description } } as TextField
}

export function textareaField(name: string, label: string, options: Options & { rows?: number } = {}): TextareaField {
  return {
    type: 'textarea',
    ...common(name, label, options),
    admin: { rows: options.rows ?? 3, description: options.description },
  } as TextareaField
}

function common(name: string, label: string, { required = false, localized = true, maxLength = 20_000 }: Options) {
  return {
    name,
    label,
    localized,
    maxLength,
    validate: (value: unknown, { req }: { req: { locale?: string | null } }) => {
      const isNeeded = required && (!localized || req.locale === undefined || req.locale === null || req.locale === 'sv')
      if (value === undefined || value === null || value === '') return isNeeded ? `Fyll i ${label.toLowerCase()}.` : true
      const checked = publicText.max(maxLength, `Högst ${maxLength} tecken.`).safeParse(value)
      return checked.success || (checked.error.issues[0]?.message ?? 'Texten kan inte användas.')
    },
  }
}
