import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { tighterThanPayload } from './access/tighter-than-payload.ts'
import { Activities } from './collections/Activities.ts'
import { Agreements } from './collections/Agreements.ts'
import { AuditLog } from './collections/AuditLog.ts'
import { EditorialStates } from './collections/EditorialStates.ts'
import { Indicators } from './collections/Indicators.ts'
import { LedgerEntries } from './collections/LedgerEntries.ts'
import { Media } from './collections/Media.ts'
import { Municipalities } from './collections/Municipalities.ts'
import { Outbox } from './collections/Outbox.ts'
import { PoliceAreas } from './collections/PoliceAreas.ts'
import { Problems } from './collections/Problems.ts'
import { Promises } from './collections/Promises.ts'
import { Updates } from './collections/Updates.ts'
import { Users } from './collections/Users.ts'
import { database } from './database/database.ts'
import { seeOnSiteEndpoint } from './endpoints/see-on-site-endpoint.ts'
import { workflowEndpoints } from './endpoints/workflow-endpoints.ts'
import { env } from './env.ts'
import { explainBulkRefusal } from './gate/explain-bulk-refusal.ts'
import { explainWriteConflict } from './hooks/explain-write-conflict.ts'
import { ledgerEndpoint } from './ledger/ledger-endpoint.ts'
import { ledgerFilesEndpoint } from './ledger/ledger-files-endpoint.ts'
import { payloadEmail } from './notices/payload-email.ts'
import { previewDraftEndpoint } from './preview/preview-draft-endpoint.ts'
import { previewLinkEndpoint } from './preview/preview-link-endpoint.ts'
import { swedishWords } from './swedish-words.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.secret,
  db: await database(),
  email: payloadEmail(),
  editor: lexicalEditor(),
  sharp: sharp as never,
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  defaultMaxTextLength: 40_000,
  cors: [env.adminUrl, env.siteUrl],
  csrf: [env.adminUrl, `http://localhost:${env.CMS_PORT}`],
  upload: {
    limits: { fileSize: 10_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Filen är större än 10 MB. Gör den mindre och försök igen.',
  },
  jobs: { tasks: [], access: { run: () => false, queue: () => false, cancel: () => false } },
  localization: {
    locales: [
      { code: 'sv', label: 'Svenska' },
      { code: 'en', label: 'Engelska' },
    ],
    defaultLocale: 'sv',
    fallback: false,
  },
  i18n: { supportedLanguages: { sv }, fallbackLanguage: 'sv', translations: { sv: swedishWords } },
  // By `npm run generate:types`: Payload would start a process for it beside every start that isn't production's.
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
  admin: {
    user: Users.slug,
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    timezones: { supportedTimezones: [{ label: 'Svensk tid', value: 'Europe/Stockholm' }], defaultTimezone: 'Europe/Stockholm' },
    meta: { titleSuffix: ' – Lovat' },
    importMap: { baseDir: here },
    components: {
      graphics: { Logo: '/components/Logo/index.tsx#Logo', Icon: '/components/Logo/index.tsx#Icon' },
      beforeDashboard: ['/components/Welcome/index.tsx#Welcome'],
      beforeLogin: ['/components/LoginHeading/index.tsx#LoginHeading'],
      views: { unauthorized: { Component: '/components/Unauthorized/index.tsx#Unauthorized' } },
      providers: ['/components/NameControls/index.client.tsx#NameControls', '/components/RestoreAsDraft/index.client.tsx#RestoreAsDraft'],
    },
  },
  collections: [
    Promises,
    Activities,
    Updates,
    Problems,
    Agreements,
    Indicators,
    Municipalities,
    PoliceAreas,
    Media,
    Users,
    AuditLog,
    EditorialStates,
    Outbox,
    LedgerEntries,
  ],
  hooks: { afterError: [explainWriteConflict, explainBulkRefusal] },
  endpoints: [ledgerEndpoint, ledgerFilesEndpoint, ...workflowEndpoints, seeOnSiteEndpoint, previewLinkEndpoint, previewDraftEndpoint],
})

export default config.then(tighterThanPayload)
