import { env } from '../env.ts'
import type { Workflow } from './workflow-of.ts'

/** Where the public reads about a document: its own page, or the page of what it belongs to. */
export function publicAddressOf({ document, row }: Workflow): string {
  const path = pathOf(document.type, row)
  return new URL(path, env.siteUrl).toString()
}

function pathOf(type: string, row: Record<string, unknown>): string {
  if (type === 'municipality') return `/${row.slug}/`
  const municipality = [row.municipality ?? row.municipalities].flat()[0] as { slug?: string } | undefined
  if (!municipality?.slug) return '/'
  if (type === 'promise') return `/${municipality.slug}/${row.year}/${row.slug}/`
  const promise = row.promise as { year?: number; slug?: string } | undefined
  if (type === 'update' && promise?.slug) return `/${municipality.slug}/${promise.year}/${promise.slug}/`
  return `/${municipality.slug}/`
}
