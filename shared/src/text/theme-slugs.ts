import type { Theme } from '../contract/promise.ts'

/** What a theme is called in an address. An address is for ever, so these stay when a label changes. */
export const themeSlug: Record<Theme, string> = {
  traffic: 'trafik',
  drugs: 'narkotika',
  alcohol: 'alkohol',
  youth: 'ungdomar',
  publicSpace: 'allman-plats',
  violence: 'vald-i-offentlig-miljo',
  closeRelations: 'vald-i-nara-relation',
  burglary: 'stold-och-inbrott',
  vandalism: 'skadegorelse',
  organisedCrime: 'organiserad-brottslighet',
  fraud: 'bedrageri',
  trust: 'tillit-och-fortroende',
}
