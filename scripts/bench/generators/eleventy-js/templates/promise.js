import { each, escaped } from './escaped.js'
import { approved, count, delays, evidence, follow, mark, paperCode, part, status, strip, time, update } from './parts.js'

export const promise = (page) => `<div class="head">
<p class="over">${escaped(page.over)}</p>
<h1>${escaped(page.heading)}</h1>
<p class="lede">${escaped(page.lede)}</p>
${paperCode(page.qr)}
</div>
<div class="answer">
${page.outcome ? `<p class="answer-sentence">${status(page.outcome.mark, `${page.outcome.word}.`)}</p>` : ''}
<p class="answer-sentence">${escaped(page.sentence)}</p>
${strip(page.strip)}
${page.unjudged ? '<p class="soft">Löftets tid har gått ut. Inget utfall är publicerat i Lovat.</p>' : ''}
</div>
${part('Löftet', `<div><div class="flow"><p class="wording">${escaped(page.wording)}</p>${approved(page.approvals)}</div></div><div class="plain no-print"><h3>Lättläst</h3>${escaped(page.plain)}</div>`)}
${part(page.goes, `<ol class="activities">${each(page.activities, (one) => `<li>${activity(one)}</li>`)}</ol>`)}
${page.verdict || page.general.length > 0 ? part('Utfall och effekt', outcome(page)) : ''}
${part('Bakgrund', `<div><h3>Löftet bygger på</h3><ul class="sources">${each(page.sources, (source) => `<li>${escaped(source)}</li>`)}</ul></div>`, 'no-print')}
${page.timeline.length > 0 ? part('Uppföljningar i ordning', `<ol class="timeline small">${each(page.timeline, happening)}</ol>`, 'no-print') : ''}
${part('Sammanhang', `<p>Fler löften om samma sak: ${page.themes.map(({ path, name }) => `<a href="${escaped(path)}">${escaped(name)}</a>`).join(', ')}.</p>`, 'no-print')}
${part('Historik', changed(page.changed), 'no-print')}
${part('Citera och dela', cite(page), 'no-print')}`

const activity = (one) => `<article class="activity" id="${escaped(one.id)}">
<h3>${escaped(one.text)}</h3>
<p class="text">Varför: ${escaped(one.purpose)}</p>
<div class="count">${status(one.mark, one.standing)}${count(one.count)}</div>
${delays(one.delays)}${one.reason ? `<p>${escaped(one.reason)}</p>` : ''}
<dl class="terms">${each(one.terms, ({ name, value, shown }) => `<dt${shown ? ` class="${shown}"` : ''}>${escaped(name)}</dt><dd${shown ? ` class="${shown}"` : ''}>${escaped(value)}</dd>`)}</dl>
${one.updates.length > 0 ? `<ul class="updates no-print" aria-label="Uppföljningar av aktiviteten">${each(one.updates, (told) => `<li>${update(told)}</li>`)}</ul>` : ''}
</article>`

const outcome = ({ verdict, general }) =>
  `${verdict ? `<div><h3>Hölls löftet?</h3>${judged(verdict)}</div>` : ''}${general.length > 0 ? `<ul class="updates" aria-label="Uppföljningar av hela löftet">${each(general, (told) => `<li>${update(told)}</li>`)}</ul>` : ''}`

const judged = (verdict) => `<div class="verdict">
<p class="status">${mark(verdict.mark)}${escaped(verdict.word)}</p>
<p class="update-text">${escaped(verdict.text)}</p>
${verdict.reason ? `<p>${escaped(verdict.reason)}</p>` : ''}
<div class="small soft"><p>${escaped(verdict.author)}, ${time(verdict)}</p>${evidence(verdict)}</div>
</div>`

const happening = (one) =>
  `<li>${time(one)} · ${escaped(one.kind)} · ${escaped(one.author)}${one.link ? `<p><a href="${escaped(one.link)}">${escaped(one.text)}</a></p>` : ''}</li>`

const changed = (one) =>
  `<p>${escaped(one.what)} ${time(one)}, <a href="${escaped(one.entry.path)}">${escaped(one.entry.text)}</a>.</p>${approved(one.approvals)}<p><a href="${escaped(one.all.path)}">${escaped(one.all.text)}</a></p>`

const cite = (page) => `<h3>Citera så här</h3>
<p class="text small cite">${escaped(page.cite)}</p>
<p class="small soft">Skriv också vilken dag du läste sidan.</p>
<h3>Dela och skriv ut</h3>
<p class="text"><span class="address">${escaped(page.address)}</span></p>
<p class="choices"><a href="${escaped(page.letter)}">Skicka med e-post</a> <button type="button" class="quiet with-scripts" data-share hidden>Dela</button> <button type="button" class="quiet with-scripts" data-print hidden>Skriv ut</button></p>
<p class="small soft">Utskriften är gjord för anslagstavlan: ett A4 med adress och QR-kod.</p>
<h3>Följ löftet</h3>
${follow(page.follow)}
<script type="module" src="/_astro/share.js"></script>`
