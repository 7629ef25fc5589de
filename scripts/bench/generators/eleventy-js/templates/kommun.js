import { each, escaped } from './escaped.js'
import { follow, item, mark, part, strip, time } from './parts.js'

export const kommun = (page) => `<div class="head"><h1>${escaped(page.name)}</h1></div>
<div class="answer">
<p class="answer-sentence"><strong>${escaped(page.lead)}</strong>${page.sentence && ` ${escaped(page.sentence)}`}</p>
${page.absent ? `<p class="text">${escaped(page.absent)}</p>` : ''}
${strip(page.strip)}
${page.newest ? `<p class="soft">Senaste uppföljningen är från ${time(page.newest)}.</p>` : ''}
</div>
<p class="keep with-scripts"><button type="button" class="quiet" data-keep-kommun data-name="${escaped(page.name)}" data-path="${escaped(page.path)}" hidden>${escaped(page.keep)}</button> <span id="min-kommun-svar" role="status"></span></p>
${page.promises.length > 0 ? part(page.list, `<ul class="promises">${each(page.promises, item)}</ul>`) : ''}
${page.latest.length > 0 ? part('Senaste uppföljningarna', `<ol class="timeline">${each(page.latest, latest)}</ol>`) : ''}
${page.years.length > 0 ? part('År för år', `<ul class="years">${each(page.years, (one) => `<li><a href="${escaped(one.path)}">${one.year}</a> <span class="soft">${escaped(one.promises)}</span></li>`)}</ul>`) : ''}
${part(page.followed, follow(page.follow), 'no-print')}
${part('Om kommunen', `<p class="text">${escaped(page.about.before)}<a href="${escaped(page.about.county.path)}">${escaped(page.about.county.name)}</a> och hör till ${each(page.about.police, police)}.</p>${page.neighbours.length > 0 ? `<h3>Grannkommuner</h3><ul class="places with-state">${each(page.neighbours, neighbour)}</ul>` : ''}`)}`

const police = ({ before, name, path }) => `${before}<a href="${escaped(path)}">${escaped(name)}</a>`

const latest = (one) => `<li>
<p class="small">${time(one)} <span class="soft">· ${escaped(one.kind)} · ${escaped(one.author)}</span></p>
<p class="text">${escaped(one.text)}</p>
<p class="small"><a href="${escaped(one.promise.path)}">${escaped(one.promise.title)}</a></p>
</li>`

const neighbour = (one) =>
  `<li><span><a href="${escaped(one.path)}">${escaped(one.name)}</a></span> <span class="state ${one.state}">${mark(one.mark)}${escaped(one.word)}</span></li>`
