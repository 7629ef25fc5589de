import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRunning } from '../setup/process-table.mjs'
import { fixtureHouse, freePort } from './fixture-house.mjs'

let house
beforeEach(async () => {
  house = await fixtureHouse()
})
afterEach(() => house.clean())

describe('the first start', () => {
  it('shows the site before the admin is built, then both addresses and the accounts once', async () => {
    const start = house.start()
    const output = await start.says('Avsluta med Ctrl-C.')

    const ran = house.ran()
    expect(ran.slice(0, 3).sort()).toEqual(['before-admin', 'site', 'site-grandchild'])
    expect(ran.slice(3)).toEqual(['next-build', 'before-admin-closed', 'next-start'])
    expect(output.indexOf('Webbplatsen svarar')).toBeLessThan(output.indexOf('Bygger administrationen'))
    expect(output.match(/Läser in 290 kommuner.*/g)).toEqual(['Läser in 290 kommuner …', 'Läser in 290 kommuner (0,4 s)'])
    expect(output).toContain(`Webbplatsen:      http://127.0.0.1:${house.env.SITE_PORT}`)
    expect(output).toContain(`Administrationen: http://127.0.0.1:${house.env.CMS_PORT}/admin`)
    expect(output.match(/admin@example\.se +ett-två-tre/g)).toHaveLength(1)

    start.child.kill('SIGTERM')
    expect(await start.ended).toMatchObject({ code: 0 })
    expect(house.alive()).toEqual([])
    expect(existsSync(`${house.data}/lovat.lock`)).toBe(false)
  })

  it('keeps the secret it made, readable by its owner alone, and starts the next time without building', async () => {
    const first = house.start()
    await first.says('Avsluta med Ctrl-C.')
    const secret = readFileSync(`${house.data}/secret`, 'utf8')
    first.child.kill('SIGINT')
    await first.ended

    const second = house.start()
    await second.says('Avsluta med Ctrl-C.')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(`${house.data}/secret`).mode & 0o777).toBe(0o600)
    expect(readFileSync(`${house.data}/secret`, 'utf8')).toBe(secret)
    expect(house.ran().filter((name) => name === 'next-build')).toHaveLength(1)
  })

  it('builds again when the sources have changed', async () => {
    const first = house.start()
    await first.says('Avsluta med Ctrl-C.')
    first.child.kill('SIGTERM')
    await first.ended
    house.put('cms/src/new.ts', 'export {}')

    await house.start().says('Avsluta med Ctrl-C.')
    expect(house.ran().filter((name) => name === 'next-build')).toHaveLength(2)
  })
})

describe('what stops a start before anything is made', () => {
  it.each([
    { name: 'a faulty port', env: { CMS_PORT: '30o0' }, says: 'CMS_PORT ska vara ett portnummer mellan 1 och 65535, men är ”30o0”.' },
    { name: 'an unknown seed', env: { LOVAT_SEED: 'demo' }, says: 'LOVAT_SEED ska vara examples eller none, men är ”demo”.' },
    {
      name: 'a database of another kind',
      env: { DATABASE_URL: 'postgres://u:hemligt@h/db' },
      says: 'DATABASE_URL ska se ut som mongodb://',
    },
    {
      name: 'a database without a replica set',
      env: { DATABASE_URL: 'mongodb://127.0.0.1:9/lovat' },
      says: 'DATABASE_URL saknar replicaSet',
    },
    {
      name: 'a database that does not answer',
      env: { DATABASE_URL: 'mongodb://u:hemligt@127.0.0.1:9/lovat?replicaSet=rs0' },
      says: 'svarar inte på 127.0.0.1:9.',
    },
    { name: 'an address the computer does not have', env: { HOST: '192.0.2.1' }, says: 'Det går inte att lyssna på 192.0.2.1' },
  ])('says one sentence about $name', async ({ env, says }) => {
    const { code, output } = await house.start(env).ended
    expect(code).toBe(1)
    expect(output).toContain(says)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).not.toContain('hemligt')
    expect(existsSync(house.data)).toBe(false)
    expect(house.ran()).toEqual([])
  })

  it.each(['CMS_PORT', 'SITE_PORT'])('says that the port in %s is taken', async (name) => {
    const other = net.createServer()
    await new Promise((resolve) => other.listen(Number(house.env[name]), '127.0.0.1', resolve))
    const { code, output } = await house.start().ended
    other.close()
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      `Port ${house.env[name]} (${name}) är upptagen av ett annat program. Stäng det, eller välj en annan port med ${name}.`,
    )
    expect(existsSync(house.data)).toBe(false)
  })

  it('says that the data folder cannot be used, and leaves nothing of it', async () => {
    house.put('a-file', '')
    const folder = house.file('a-file/data')
    const { code, output } = await house.start({ LOVAT_DATA: folder }).ended
    expect(code).toBe(1)
    expect(output.trim()).toBe(`Datamappen ${folder} (LOVAT_DATA) kan inte användas: en del av sökvägen är en fil.`)
    expect(readFileSync(house.file('a-file'), 'utf8')).toBe('')
  })

  it('refuses a Node that is too old', async () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.8"}})'
    const { code, output } = await house.start({}, [process.execPath, '--import', pretend, house.file('scripts/start.mjs')]).ended
    expect(code).toBe(1)
    expect(output.trim()).toBe('Lovat behöver Node 20 eller nyare, men här körs Node 18.20.8. Installera en nyare Node och försök igen.')
    expect(existsSync(house.data)).toBe(false)
  })

  it('reads .env, under what is set outside it', async () => {
    house.put('.env', 'LOVAT_SEED=demo\nHOST=nej nej\n')
    const { output } = await house.start({ HOST: '127.0.0.1' }).ended
    expect(output.trim()).toBe('LOVAT_SEED ska vara examples eller none, men är ”demo”.')
  })

  it('takes a misspelt setting in .env for what it is', async () => {
    house.put('.env', 'CMS_PROT=3001\n')
    const { code, output } = await house.start().ended
    expect(code).toBe(1)
    expect(output).toContain('Inställningen CMS_PROT i .env finns inte.')
  })
})

describe('the install', () => {
  const fakeNpm = (then) =>
    house.put(
      'npm-cli.js',
      `import { appendFileSync, writeFileSync } from 'node:fs'
      appendFileSync('trace', 'npm-' + process.argv.slice(2).join('') + ' ' + process.pid + '\\n')
      ${then}`,
    )
  const npm = () => ({ npm_execpath: house.file('npm-cli.js'), npm_node_execpath: process.execPath })
  const installs = () => house.ran().filter((name) => name === 'npm-ci--include=dev')

  beforeEach(async () => {
    await house.clean()
    house = await fixtureHouse({ install: false })
  })

  it('is made once', async () => {
    fakeNpm('')
    const first = house.start(npm())
    await first.says('Avsluta med Ctrl-C.')
    first.child.kill('SIGTERM')
    await first.ended
    await house.start(npm()).says('Avsluta med Ctrl-C.')
    expect(installs()).toHaveLength(1)
  })

  it('is made again after one that was cut short, which leaves no process and no data folder', async () => {
    fakeNpm('console.log("half"); setInterval(() => {}, 1000)')
    const first = house.start(npm())
    await first.says('Installerar paket')
    await expect.poll(() => installs().length).toBe(1)
    first.child.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ code: 0 })
    expect(house.alive()).toEqual([])
    expect(existsSync(house.data)).toBe(false)

    fakeNpm('')
    await house.start(npm()).says('Avsluta med Ctrl-C.')
    expect(installs()).toHaveLength(2)
  })

  it('that fails shows what npm said and takes the data folder away', async () => {
    fakeNpm('console.error("nätet är borta"); process.exit(1)')
    const { code, output } = await house.start(npm()).ended
    expect(code).toBe(1)
    expect(output).toContain('nätet är borta')
    expect(output).toContain('Paketen kunde inte installeras')
    expect(existsSync(house.data)).toBe(false)
  })
})

describe('what goes wrong once it is running', () => {
  it('shows the sentence of a child that refuses, and ends the others', async () => {
    const { code, output } = await house.start({ FIXTURE_BEFORE_ADMIN: 'refuses' }).ended
    expect(code).toBe(1)
    expect(output.trim().split('\n').at(-1)).toBe('Databasen har inga transaktioner.')
    expect(house.alive()).toEqual([])
  })

  it('shows the end of the log when the build fails, and the accounts that were made', async () => {
    const { code, output } = await house.start({ FIXTURE_BUILD: 'fails' }).ended
    expect(code).toBe(1)
    expect(output).toContain('Type error: allt är fel')
    expect(output).toContain('Bygget av administrationen misslyckades (kod 1).')
    expect(output).toContain('ett-två-tre')
    expect(house.alive()).toEqual([])
    expect(existsSync(house.file('cms/.next/lovat-build'))).toBe(false)
  })

  it('ends everything when one process dies, grandchildren too', async () => {
    const start = house.start({ FIXTURE_ADMIN: 'dies' })
    const { code, output } = await start.ended
    expect(code).toBe(1)
    expect(output).toContain('Administrationen avslutades oväntat (kod 7).')
    expect(house.ran()).toContain('site-grandchild')
    expect(house.alive()).toEqual([])
  })

  it('ends, with the sentence it was given, when the admin dies before it has answered', async () => {
    const start = house.start({ FIXTURE_ADMIN: 'refuses' })
    const { code, output } = await start.ended
    expect(code).toBe(1)
    expect(output).toContain('Databasen är full.')
    expect(house.alive()).toEqual([])
  })
})

describe('ending', () => {
  it('in the middle of a build leaves no process and no build that passes for a whole one', async () => {
    const start = house.start({ FIXTURE_BUILD: 'hangs' })
    await start.says('Bygger administrationen')
    start.child.kill('SIGINT')
    expect(await start.ended).toMatchObject({ code: 0 })
    expect(house.alive()).toEqual([])
    expect(existsSync(house.file('cms/.next/lovat-build'))).toBe(false)
  })

  it('takes a second Ctrl-C as an order, when a child will not listen', async () => {
    const start = house.start({ FIXTURE_SITE: 'stubborn' })
    await start.says('Avsluta med Ctrl-C.')
    start.child.kill('SIGINT')
    await start.says('Avslutar …')
    const began = performance.now()
    const again = setInterval(() => start.child.kill('SIGINT'), 100)
    await start.ended
    clearInterval(again)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(house.alive()).toEqual([])
  })

  it('follows npm when that is ended', async () => {
    const start = house.start({}, ['npm', 'start'])
    await start.says('Avsluta med Ctrl-C.')
    const { pid } = JSON.parse(readFileSync(`${house.data}/lovat.lock`, 'utf8'))
    start.child.kill('SIGTERM')
    await start.ended
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false)
    expect(house.alive()).toEqual([])
    expect(existsSync(`${house.data}/lovat.lock`)).toBe(false)
  })
})

describe('two starts', () => {
  it('cannot share a data folder', async () => {
    await house.start().says('Avsluta med Ctrl-C.')
    const ports = { CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()) }
    const { code, output } = await house.start(ports).ended
    expect(code).toBe(1)
    expect(output.trim()).toMatch(/^Lovat är redan igång på datamappen .+ \(process \d+\)\./)
  })

  it.runIf(process.platform === 'linux')('heal after a kill: the next one ends what was left and takes over', async () => {
    const first = house.start()
    await first.says('Avsluta med Ctrl-C.')
    first.child.kill('SIGKILL')
    await first.ended
    const left = house.alive()

    const second = house.start()
    await second.says('Avsluta med Ctrl-C.')
    expect(left).toContain('site')
    expect(house.ran().filter((name) => name === 'site')).toHaveLength(2)
    expect(house.alive().sort()).toEqual(['next-start', 'site', 'site-grandchild'])
  })

  it('take over a lock whose process is gone or unreadable', async () => {
    mkdirSync(house.data)
    writeFileSync(`${house.data}/lovat.lock`, '{"pid":')
    await house.start().says('Avsluta med Ctrl-C.')
  })
})
