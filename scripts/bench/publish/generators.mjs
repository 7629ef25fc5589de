import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../setup/root.mjs'
import { PACKAGES } from './packages.mjs'
import { writeHugoContent } from './write-hugo-content.mjs'

const TEMPLATES = path.join(import.meta.dirname, '../generators')
const ELEVENTY = path.join(PACKAGES, 'node_modules/@11ty/eleventy/cmd.cjs')
const HUGO_MISSING = 'hugo finns inte på PATH. Debian och Ubuntu: apt-get install hugo'

/**
 * What the publisher is compared with. `key` is its name in the figures; `prepare` puts a project in a folder, which is not
 * measured; `command` builds it into `out` there; `missing` says why it can't be run.
 *
 * All but Astro are given the pages in words (`pageModel`) and have templates that loop, escape and show the very same page,
 * which is checked tag by tag. They are spared the ledger, the routes, the sentences, dates and drawings, the some thirty
 * pages of other kinds, style sheets and fonts, and any record of what they wrote. Stock Astro builds our own site, from the ledger.
 */
export const GENERATORS = [
  {
    key: 'stock',
    name: 'astro build',
    prepare: () => {},
    command: ({ node, folder, corpus, site }) => ({
      file: node,
      args: [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      cwd: path.join(root, 'site'),
      env: { LOVAT_SNAPSHOT: path.join(corpus, 'snapshot.json'), LOVAT_OUT_DIR: path.join(folder, 'out'), SITE_URL: site },
    }),
  },
  {
    key: 'eleventyJs',
    name: 'Eleventy 3, JavaScript',
    prepare: ({ folder }) => copyTemplates('eleventy-js', folder),
    command: ({ node, folder, corpus }) => eleventy(node, folder, corpus),
  },
  {
    key: 'eleventyNunjucks',
    name: 'Eleventy 3, Nunjucks',
    prepare: ({ folder }) => copyTemplates('eleventy-nunjucks', folder),
    command: ({ node, folder, corpus }) => eleventy(node, folder, corpus),
  },
  {
    key: 'hugo',
    name: 'Hugo',
    missing: () => (spawnSync('hugo', ['version']).status === 0 ? undefined : HUGO_MISSING),
    prepare({ folder, corpus }) {
      copyTemplates('hugo', folder)
      writeHugoContent(path.join(corpus, 'pages'), folder)
    },
    command: ({ folder }) => ({ file: 'hugo', args: ['--quiet', '--destination', 'out'], cwd: folder, env: {} }),
  },
  {
    key: 'next',
    name: 'Next, statisk export',
    missing: ({ pages, nextMost }) => (pages > nextMost ? `Next mäts inte över ${nextMost} sidor (--next-most).` : undefined),
    prepare: ({ folder }) => copyTemplates('next', folder),
    command: ({ node, folder, corpus }) => ({
      file: node,
      args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
      cwd: folder,
      env: { BENCH_CORPUS: corpus, BENCH_ROOT: root, NEXT_TELEMETRY_DISABLED: '1' },
    }),
  },
]

const copyTemplates = (name, folder) => cpSync(path.join(TEMPLATES, name), folder, { recursive: true })

const eleventy = (node, folder, corpus) => ({
  file: node,
  args: [ELEVENTY, '--quiet'],
  cwd: folder,
  env: { BENCH_PAGES: path.join(corpus, 'pages') },
})
