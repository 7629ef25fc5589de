import { describe, expect, it } from 'vitest'
import { crossings } from '../boundaries/crossings.mjs'
import { importsOf } from '../boundaries/imports-of.mjs'
import { registryHost } from '../boundaries/registry-host.mjs'
import { RULES } from '../boundaries/rules.mjs'

// Written apart, so that the rules do not find what they look for in their own test.
const ADDRESS = ['https://', 'registry', '.example.org/a'].join('')
const rules = RULES.map((rule) => ({ ...rule, except: rule.except?.filter((name) => name.includes('*')) }))
const found = (name, text, more = {}) => crossings({ files: [{ name, text }], rules, ...more }).map(({ rule, line }) => `${line} ${rule}`)

describe('imports', () => {
  it.each([
    ["import a from 'a'", ['a']],
    ["import 'a/style.css'", ['a/style.css']],
    ["import {\n  b,\n  c,\n} from 'a'", ['a']],
    ["import type { b } from 'a'", ['a']],
    ["export * from 'a'", ['a']],
    ["const b = await import('a')", ['a']],
    ["require('a')", ['a']],
    ["import.meta.glob('../cms/*.ts')", ['../cms/*.ts']],
    ["@import url('a.css')", ['a.css']],
    ["const important = 'a'", []],
  ])('of %j', (text, modules) => expect(importsOf(text).map(({ module }) => module)).toEqual(modules))
})

describe('boundaries', () => {
  it.each([
    ['shared/src/a.ts', "\nimport { z } from 'react/jsx-runtime'", ['2 shared-is-pure']],
    ['shared/src/a.ts', "import { z } from '@payloadcms/ui'", ['1 shared-is-pure']],
    ['shared/src/a.ts', "import { z } from 'reactive'", []],
    ['site/src/a.astro', "---\nimport type { P } from 'payload'\n---", ['2 site-knows-only-shared']],
    ['site/src/a.ts', "import '@lovat/shared/contract/hash'\nimport 'react'", []],
    ['cms/src/a.ts', "import '@lovat/site/x'", ['1 cms-knows-nothing-of-site']],
    ['cms/src/a.ts', "import '../../shared/src/x.ts'", ['1 packages-meet-through-exports']],
    ['cms/src/a.ts', "import '../package.json'", []],
    ['cms/src/a.ts', 'await payload.db.create({})', ['1 database-in-named-files']],
    ['cms/src/a.ts', 'find({ overrideAccess: true })', ['1 access-override-in-named-files']],
    ['cms/src/a.ts', 'find({ overrideAccess: false })', []],
    ['cms/src/a.ts', "payload.create({\n  collection: 'ledger-entries' })", ['1 ledger-written-in-one-place']],
    ['cms/src/a.ts', "payload.find({ collection: 'ledger-entries' })", []],
    ['cms/src/a.ts', 'process.env.HOST', ['1 environment-in-env-files']],
    ['cms/src/env.ts', 'process.env.HOST', []],
    ['site/publisher/env.ts', 'process.env.HOST', []],
    ['site/src/a.astro', 'import.meta.env.SECRET', ['1 environment-in-env-files']],
    ['scripts/a.mjs', 'process.env.HOST', []],
    ['.npmrc', ['registry', 'https://a.example'].join('='), ['1 no-registry-addresses']],
    ['package-lock.json', `{"resolved":"${ADDRESS}"}`, ['1 no-registry-addresses']],
    ['README.md', 'https://lofte.example.se/', []],
  ])('in %s: %j', (name, text, expected) => expect(found(name, text)).toEqual(expected))

  it('keep the registry this machine uses out of every file', () => {
    expect(found('README.md', '\nsee packages.example', { registryHost: 'packages.example' })).toEqual(['2 no-registry-addresses'])
  })

  it('let a named file through, and complain when it is gone', () => {
    const named = [{ name: 'r', files: ['a/**'], forbidText: /x/, except: ['a/b.ts'], because: '' }]
    expect(crossings({ files: [{ name: 'a/b.ts', text: 'x' }], rules: named })).toEqual([])
    expect(crossings({ files: [], rules: named })).toMatchObject([{ file: 'a/b.ts', rule: 'r' }])
  })
})

describe('the registry of this machine', () => {
  it.each([
    [{ npm_config_registry: 'https://packages.example/npm/' }, 'packages.example'],
    [{ npm_config_registry: 'http://localhost:4873/' }, undefined],
    [{}, undefined],
  ])('%j', (env, host) => expect(registryHost(env)).toBe(host))
})
