import { each, escaped } from './escaped.js'
import { time } from './parts.js'

export const ledgerPart = (page) => `<div class="head"><h1>${escaped(page.heading)}</h1></div>
<div class="scroll" role="region" aria-label="Rader i liggaren" tabindex="0"><table class="table">
<caption>Nyast först. Kontrollvärdet är förkortat till tolv tecken.</caption>
<thead><tr><th scope="col" class="end">Nr</th><th scope="col">När</th><th scope="col">Vad</th><th scope="col">Gäller</th><th scope="col">Kontrollvärde</th></tr></thead>
<tbody>${each(page.lines, line)}</tbody>
</table></div>
<p class="flow">${page.newer ? `<a href="${escaped(page.newer)}">Nyare rader</a>` : ''} ${page.older ? `<a href="${escaped(page.older)}">Äldre rader</a>` : ''}</p>`

const line = (one) => `<tr id="nr-${one.number}">
<th scope="row" class="end">${one.number}</th>
<td>${time({ iso: one.iso, date: one.moment })}</td>
<td>${escaped(one.action)}</td>
<td>${escaped(one.what)}${one.page ? `, <a href="${escaped(one.page.path)}">${escaped(one.page.name)}</a>` : ''}${each(one.approvals, (approval) => `<br><span class="soft">${escaped(approval)}</span>`)}</td>
<td><code>${escaped(one.hash)}</code></td>
</tr>`
