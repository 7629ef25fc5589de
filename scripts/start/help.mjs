export const START_HELP = `npm start

Startar Lovat: installerar det som behövs, förbereder databasen, publicerar webbplatsen
och bygger administrationen. Avsluta med Ctrl-C.

Inställningar, i miljön eller i filen .env (se .env.example):
  LOVAT_DATA             mapp för databas, filer och webbplats   (./data)
  CMS_PORT               administrationens port                  (3000)
  SITE_PORT              webbplatsens port                       (8080)
  HOST                   adress att lyssna på                    (127.0.0.1)
  DATABASE_URL           mongodb://…?replicaSet=…                (inbyggd SQLite)
  LOVAT_SEED             examples eller none                     (examples)
  SITE_URL               webbplatsens adress utåt                (http://HOST:SITE_PORT)
  SITE_OWNER             vem som ansvarar för webbplatsen        (en lucka på sidorna om webbplatsen)
  SITE_EMAIL             dit läsare kan skriva                   (en lucka på sidorna om webbplatsen)
  LOVAT_SITE_BUILD       compiled eller stock (hela astro build) (compiled)
  SITE_LOG               text eller json                         (text)
  SITE_METRICS_TOKEN     nyckel för mätvärden på /metrics        (inga mätvärden lämnas ut)
  ADMIN_URL              administrationens adress utåt           (http://HOST:CMS_PORT)
  PAYLOAD_SECRET         nyckel för inloggningar                 (görs en gång, sparas i datamappen)
  LOVAT_PREVIEW_SECRET   nyckel för förhandsvisningar            (görs av PAYLOAD_SECRET)
  SMTP_URL               e-postserver, smtp:// eller smtps://    (inga brev skickas)
  MAIL_FROM              avsändare av breven                     (Lovat <lovat@localhost>)
`
