import { each, escaped } from './escaped.js'
import { time } from './parts.js'

export const layout = (page, body) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(page.title)}</title>
<meta name="description" content="${escaped(page.description)}">
<link rel="canonical" href="${escaped(page.address)}">
${page.english ? `<link rel="alternate" hreflang="sv" href="${escaped(page.address)}"><link rel="alternate" hreflang="en" href="${escaped(page.english.address)}"><link rel="alternate" hreflang="x-default" href="${escaped(page.address)}">` : ''}
${each(page.feeds, ({ type, title, path }) => `<link rel="alternate" type="${type}" title="${escaped(title)}" href="${escaped(path)}">`)}
<link rel="preload" href="/_astro/font.woff2" as="font" type="font/woff2" crossorigin>
<link rel="icon" href="/_astro/favicon.svg" type="image/svg+xml">
<meta name="theme-color" content="#f6f3ea" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161b19" media="(prefers-color-scheme: dark)">
<link rel="stylesheet" href="/_astro/site.css">
<script type="application/ld+json">${page.jsonld}</script>
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header class="top"><div class="wrap">
<a class="brand" href="/"><svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" aria-hidden="true"><path d="M5.5 4v20M11.2 4v20M16.9 4v20M22.6 4v20M2 19.5 26 8.5"></path></svg>Lovat</a>${page.english ? `<a class="tongue" href="${escaped(page.english.path)}" lang="en" hreflang="en">This page in English</a>` : ''}
<nav aria-label="Huvudmeny"><ul>${each(page.nav, (item) => `<li><a href="${escaped(item.path)}"${item.current ? ` aria-current="${item.current}"` : ''}>${escaped(item.name)}</a></li>`)}</ul></nav>
</div></header>
<p id="min-kommun" class="wrap mine" hidden><span>Min kommun: <a href="/"></a></span> <button type="button" class="quiet">Glöm</button></p>
<nav class="crumbs wrap" aria-label="Du är här"><ol>${each(page.crumbs, ({ name, path }) => `<li>${path ? `<a href="${escaped(path)}">${escaped(name)}</a>` : `<span aria-current="page">${escaped(name)}</span>`}</li>`)}</ol></nav>
<main id="innehall" class="wrap" tabindex="-1">
${body}
${page.facts ? facts(page.facts, page.address) : ''}
</main>
<footer class="bottom"><div class="wrap">
<p>Lovat visar vad polisen och kommunerna har lovat, vad som blev gjort och vad som inte blev det.</p>
<ul>
<li><a href="/om/">Så fungerar Lovat</a></li>
<li><a href="/om/kontakt/">Kontakt</a></li>
<li><a href="/om/lattlast/">Lättläst</a></li>
<li><a href="/en/" lang="en" hreflang="en">In English</a></li>
<li><a href="/om/tillganglighet/">Tillgänglighet</a></li>
<li><a href="/om/personuppgifter/">Personuppgifter och kakor</a></li>
<li><a href="/teman/">Teman</a></li>
<li><a href="/liggare/">Alla ändringar</a></li>
</ul>
</div></footer>
<script type="module" src="/_astro/page.js"></script>
</body>
</html>
`

const facts = ({ owner, published, changed, entry }, address) => `<footer class="facts">
<ul>
<li>Ansvarar för innehållet: ${escaped(owner)}</li>
${published ? `<li>Publicerad ${time(published)}</li>` : ''}
${changed ? `<li>Senast ändrad ${time(changed)}</li>` : ''}
${entry ? `<li><a href="${escaped(entry.path)}">${escaped(entry.text)}</a></li>` : ''}
</ul>
<p class="only-print">${escaped(address)}</p>
</footer>`
