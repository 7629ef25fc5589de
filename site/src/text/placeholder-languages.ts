import type { PlaceholderLanguage } from '../routes/language-routes.ts'

/** The national minority languages: what each calls itself, what it is in Swedish, and which way it is written. */
export const placeholderLanguages: Record<PlaceholderLanguage, { own: string; swedish: string; dir: 'ltr' | 'rtl' }> = {
  fi: { own: 'suomi', swedish: 'finska', dir: 'ltr' },
  fit: { own: 'meänkieli', swedish: 'meänkieli', dir: 'ltr' },
  yi: { own: 'ייִדיש', swedish: 'jiddisch', dir: 'rtl' },
  rom: { own: 'romani čhib', swedish: 'romani chib', dir: 'ltr' },
  se: { own: 'davvisámegiella', swedish: 'nordsamiska', dir: 'ltr' },
}
