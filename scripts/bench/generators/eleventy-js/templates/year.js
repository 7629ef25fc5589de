import { each, escaped } from './escaped.js'
import { item, paperCode, part, status, strip } from './parts.js'

export const year = (page) => `<div class="head"><h1>${escaped(page.heading)}</h1>${paperCode(page.qr)}</div>
<div class="answer">
<p class="answer-sentence"><strong>${escaped(page.lead)}</strong> ${escaped(page.sentence)}</p>
${strip(page.strip)}
${page.judged.length > 0 ? `<ul class="states">${each(page.judged, ({ mark, word, title }) => `<li>${status(mark, word)} ${escaped(title)}</li>`)}</ul>` : ''}
${page.unjudged ? `<p class="soft">${escaped(page.unjudged)}</p>` : ''}
</div>
${part(page.list, `<ul class="promises">${each(page.promises, item)}</ul>`)}
${part('Andra år', `<ul class="years">${each(page.years, (other) => `<li><a href="${escaped(other.path)}">${other.year}</a></li>`)}</ul>`, 'no-print')}`
