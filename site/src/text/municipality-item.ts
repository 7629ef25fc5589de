import { escapeXml } from '../feeds/escape-xml.ts'
import type { MunicipalityLink } from '../routes/municipality-link.ts'
import type { Words } from '../words/sv/sv.ts'
import { MARK_SHAPES } from './mark-shapes.ts'

/**
 * A kommun in a list, as HTML: its name as a link, and its state as a mark and in words. As text, since some lists have all
 * 290 and a page of components takes a third of what one change takes. In: the kommun, and the words of the page.
 */
export function municipalityItem(
  { name, path, example, state }: MunicipalityLink,
  { labels, frame }: Pick<Words, 'labels' | 'frame'>,
): string {
  const tag = example ? ` <span class="tag">${escapeXml(frame.example)}</span>` : ''
  const mark = `<svg class="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${MARK_SHAPES[state]}</svg>`
  const word = escapeXml(labels.municipalityStateLabel[state])
  return `<li><span><a href="${escapeXml(path)}">${escapeXml(name)}</a>${tag}</span> <span class="state ${state}">${mark}${word}</span></li>`
}
