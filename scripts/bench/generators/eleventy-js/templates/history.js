import { each, escaped } from './escaped.js'
import { approved, part, time, update } from './parts.js'

export const history = (page) => `<div class="head">
<p class="over">${escaped(page.over)}</p>
<h1>${escaped(page.heading)}</h1>
<p class="lede">${escaped(page.lede)}</p>
</div>
${part('Nyast först', `<ol class="versions">${each(page.versions, (one) => `<li>${version(one)}</li>`)}</ol><p><a href="${escaped(page.promise)}">Löftet som det är nu</a></p>`)}`

const version = (one) => `<article class="version" id="nr-${one.number}">
<h3>${escaped(one.what)}</h3>
<p class="small soft">${time(one)} · <a href="${escaped(one.entry.path)}">${escaped(one.entry.text)}</a></p>
${one.activity ? `<p class="text">Aktivitet: ${escaped(one.activity)}</p>` : ''}
${one.update ? `<div class="updates"><div class="told">${one.update.verdict ? `<p><b>${escaped(one.update.verdict)}</b></p>` : ''}${update(one.update)}</div></div>` : ''}
${one.lines.length > 0 ? `<details><summary>Läs hela texten som den publicerades</summary>${lines(one.lines)}</details>` : ''}
${approved(one.approvals)}
</article>`

const lines = (list) => `<dl class="lines">${each(list, ({ name, text }) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`)}</dl>`
