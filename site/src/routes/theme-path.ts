import type { Theme } from '@lovat/shared/contract/promise'
import { themeSlug } from '@lovat/shared/text/theme-slugs'

export const THEMES_PATH = '/teman/'

/** "/teman/trafik/" */
export const themePath = (theme: Theme): string => `${THEMES_PATH}${themeSlug[theme]}/`

/** "/teman/trafik/2026/", and for what does not fit there "/teman/trafik/2026/2/". */
export const themeYearPath = (theme: Theme, year: number, part = 1): string => `${themePath(theme)}${year}/${part === 1 ? '' : `${part}/`}`
