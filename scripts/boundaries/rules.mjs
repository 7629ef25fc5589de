/**
 * The boundaries of the house, as data. `files` (every file, when left out) and `except` are globs from the root; `because` is what a person who
 * crosses one is told. `except` names files one by one: a new name there is a decision to be seen in review.
 */
const SOURCE = '{ts,tsx,mjs,js,astro}'

export const RULES = [
  {
    name: 'shared-is-pure',
    files: [`shared/**/*.${SOURCE}`],
    forbidImports: [
      'payload',
      '@payloadcms/*',
      'next',
      'astro',
      'astro:*',
      '@astrojs/*',
      'react',
      'react-dom',
      '@lovat/cms',
      '@lovat/site',
    ],
    because: 'shared is the domain: no framework, and nothing of cms or site.',
  },
  {
    name: 'site-knows-only-shared',
    files: [`site/**/*.${SOURCE}`],
    forbidImports: ['payload', '@payloadcms/*', 'next', 'drizzle-orm', '@libsql/*', 'mongodb', 'mongoose', '@lovat/cms'],
    because: 'site reads ledger entries and shared, and nothing of the CMS.',
  },
  {
    name: 'cms-knows-nothing-of-site',
    files: [`cms/**/*.${SOURCE}`],
    forbidImports: ['astro', 'astro:*', '@astrojs/*', '@lovat/site'],
    because: 'the CMS writes the ledger; who reads it is not its business.',
  },
  {
    name: 'packages-meet-through-exports',
    files: [`{shared,cms,site}/**/*.${SOURCE}`],
    forbidLeavingPackage: true,
    except: [],
    because: 'another package is imported by its name (@lovat/shared/…), never by a path.',
  },
  {
    name: 'database-in-named-files',
    files: [`cms/src/**/*.${SOURCE}`],
    forbidText: /\bpayload\.db\b/,
    except: ['cms/src/database/prove-transactions.ts'],
    because: 'past Payload there is no access control, no hook and no ledger.',
  },
  {
    name: 'access-override-in-named-files',
    files: [`cms/src/**/*.${SOURCE}`],
    forbidText: /\boverrideAccess\s*:\s*true\b/,
    except: [
      'cms/src/boot/acting-as.ts',
      'cms/src/boot/create-first-accounts.ts',
      'cms/src/boot/load-start-content.ts',
      'cms/src/boot/prepare.ts',
      'cms/src/commands/import-addresses.ts',
      'cms/src/commands/withdraw.ts',
      'cms/src/gate/only-lawful-changes-go-live.ts',
      'cms/src/gate/publish-activities-of.ts',
      'cms/src/gate/refuse-deleting-what-was-public.ts',
      'cms/src/gate/remember-what-is-live.ts',
      'cms/src/hooks/assign-address.ts',
      'cms/src/hooks/assign-reference.ts',
      'cms/src/hooks/take-municipality-from-promise.ts',
      'cms/src/ledger/append-to-ledger.ts',
      'cms/src/ledger/is-what-the-ledger-says.ts',
      'cms/src/ledger/latest-entry-about.ts',
      'cms/src/ledger/ledger-endpoint.ts',
      'cms/src/ledger/ledger-files-endpoint.ts',
      'cms/src/ledger/publish-files-of.ts',
      'cms/src/ledger/read-public-document.ts',
      'cms/src/ledger/refuse-unpublished-relations.ts',
      'cms/src/store/lookup.ts',
    ],
    because: 'a call that skips access control has to be seen in review.',
  },
  {
    name: 'ledger-written-in-one-place',
    files: [`cms/src/**/*.${SOURCE}`],
    forbidText: /\.(?:create|update\w*|upsert|delete\w*|duplicate|restoreVersion)\(\s*\{[^{}]*\bcollection:\s*['"]ledger[\w-]*['"]/,
    except: ['cms/src/ledger/append-to-ledger.ts'],
    because: 'the ledger is appended to in one place, in the transaction of the change.',
  },
  {
    name: 'environment-in-env-files',
    files: [`{shared,cms,site}/**/*.${SOURCE}`],
    forbidText: /\bprocess\.env\b|\bimport\.meta\.env\.[A-Z]/,
    except: [
      '{cms,site}/**/env.ts',
      // Next strips the branch of the other runtime by this very expression.
      'cms/src/instrumentation.ts',
      '**/*.config.{ts,mjs,js}',
      '**/*.test.{ts,tsx}',
      '{cms,site}/test/**',
    ],
    because: 'settings are read and checked in the env.ts of the package.',
  },
  {
    name: 'no-registry-addresses',
    forbidText: /https?:\/\/[^\s"'`<>/]*(?:registry|artifactory|nexus|verdaccio|npmjs|npm\.)[^\s"'`<>]*|^\s*(?:@[\w-]+:)?registry\s*=/im,
    forbidHostOfRegistry: true,
    except: [],
    because: 'where packages are fetched from is a matter of the machine, not of the repository.',
  },
]
