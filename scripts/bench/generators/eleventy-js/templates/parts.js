import { each, escaped } from './escaped.js'

export const time = ({ iso, date }) => `<time datetime="${escaped(iso)}">${escaped(date)}</time>`

export const mark = (shape) => `<svg class="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`

export const paperCode = ({ size, d }) =>
  `<svg class="paper-code only-print" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR-kod med sidans adress"><path d="${d}"></path></svg>`

export const follow = ({ atom, json, calendar }) =>
  `<p class="text">Allt som publiceras, ändras, rättas och dras tillbaka, i en flödesläsare: <a href="${escaped(atom)}">Atom</a> eller <a href="${escaped(json)}">JSON Feed</a>.</p>${calendar ? `<p class="text">Sista dagar och uppföljningar i din kalender: <a href="${escaped(calendar)}">kalender (iCal)</a>.</p>` : ''}`

export const approved = (lines) => each(lines, (line) => `<p class="text small soft">${escaped(line)}</p>`)

export const status = (shape, word) => `<span class="status">${mark(shape)}${escaped(word)}</span>`

export const part = (title, body, extra = '') =>
  `<section class="part${extra && ` ${extra}`}"><h2>${escaped(title)}</h2><div class="flow">${body}</div></section>`

export const strip = (groups) =>
  groups.length === 0
    ? ''
    : `<ul class="strip">${each(groups, (group) => `<li><div class="marks">${each(group.times, () => mark(group.mark))}</div><span><b>${escaped(group.count)}</b> ${escaped(group.word)}</span></li>`)}</ul>`

const ticks = (count) =>
  count.bar
    ? `<svg class="ticks" width="200" height="16" viewBox="0 0 200 16" aria-hidden="true"><rect class="tick-off" x="1" y="1" width="198" height="14" rx="2"/>${count.filled ? `<rect class="tick-on" x="2" y="2" width="${count.filled}" height="12" rx="1"/>` : ''}</svg>`
    : `<svg class="ticks" width="${count.width}" height="24" viewBox="0 0 ${count.width} 24" aria-hidden="true">${each(count.ticks, ({ x, tick }) => `<rect class="${tick}" x="${x}" y="2" width="6" height="20" rx="1.5"/>`)}</svg>`

export const count = (of) => (of ? `<p class="count">${ticks(of)}<span class="number">${escaped(of.phrase)}</span></p>` : '')

export const delays = (list) =>
  each(list, (delay) => `<p>${escaped(delay.before)}${delay.iso ? `${time(delay)}${escaped(delay.after)}` : ''}</p>`)

export const evidence = ({ evidence: list, missing }) =>
  `${each(list, ({ kind, href, title }) => `<p>Belägg: ${escaped(kind)}, <a href="${escaped(href)}">${escaped(title)}</a></p>`)}${missing ? '<p>Belägg saknas.</p>' : ''}`

export const update = (of) => `<div class="update">
<p>${time(of)}${of.count ? ` · <b class="number">${escaped(of.count)}</b>` : ''}<span class="soft"> · ${escaped(of.author)}</span></p>
<p class="update-text">${escaped(of.text)}</p>
${of.reason ? `<p>${escaped(of.reason)}</p>` : ''}${evidence(of)}</div>`

export const item = (promise) => `<li><article class="promise-item">
<h3><a href="${escaped(promise.path)}">${escaped(promise.title)}</a></h3>
<p class="soft">${escaped(promise.line)}</p>
${promise.summary ? `<p class="text">${escaped(promise.summary)}</p>` : ''}
${promise.verdict ? `<p>${status(promise.verdict.mark, promise.verdict.word)}</p>` : ''}
<ul class="rows" aria-label="${escaped(promise.label)}">${each(promise.rows, row)}</ul>
</article></li>`

const row = (activity) => `<li>
<div>
<p>${escaped(activity.text)}</p>
<p class="small soft">${escaped(activity.responsible)} ansvarar.${activity.latest ? ` Senaste uppföljning ${time(activity.latest)}.` : ''}</p>
</div>
<div class="row-side small">
<p>${status(activity.mark, activity.standing)}</p>
${count(activity.count)}${activity.target ? `<p>${escaped(activity.target)}</p>` : ''}${delays(activity.delays)}${activity.reason ? `<p>${escaped(activity.reason)}</p>` : ''}
</div>
</li>`
