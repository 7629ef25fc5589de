export const TEST_HELP = `npm test [-- --only <namn>[,<namn>]]

Installerar det som behövs och kör allt: typer, lint, gränser, enhetstest, integrationstest mot
SQLite och MongoDB och webbläsartest. Det som föll står en gång till sist, före raden ”N passed, N failed”.

Namn: types (types-shared, types-cms, types-site, astro-check), lint (biome, boundaries),
unit, cms-sqlite, cms-mongodb, browser.

TEST_MONGODB_URL   en MongoDB-replikuppsättning att testa mot; utan den utelämnas MongoDB-körningen.
`
