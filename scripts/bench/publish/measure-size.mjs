import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { percentile } from '../table.mjs'
import { attempt } from './attempt.mjs'
import { checkSamePages } from './check-same-pages.mjs'
import { GENERATORS } from './generators.mjs'
import { measureProcess } from './measure-process.mjs'
import { benchEnvironment, runScript } from './run-script.mjs'

const MB = ({ peakMb }) => peakMb

/**
 * Measures everything that is wanted at one size, on one corpus. Out: the figures, as they are printed; `left` says what was not run,
 * and why; without the publisher's own whole there is nothing else. Each generator has a process, and a folder on the same disk, of its own.
 */
export async function measureSize({ node, pages, folder, compiled, site, wanted, changes, timeout, nextMost, progress }) {
  const corpus = path.join(folder, 'corpus')
  const data = path.join(folder, 'data')
  const left = []
  const publisher = [path.join(corpus, 'snapshot.json'), path.join(data, 'site'), compiled, path.join(folder, 'work'), site]
  let made
  let full
  await attempt({ what: 'full', pages }, left, async () => {
    progress(`${pages} sidor: innehållet`)
    made = (await runScript(node, 'make-corpus.mjs', [pages, corpus, site], { timeout })).said
    progress(`${pages} sidor: publiceraren, allt`)
    full = await runScript(node, 'publish-all.mjs', publisher, { timeout })
  })
  // Nothing to compare anything with.
  if (full === undefined) return { left }
  const { all, modelled, entries } = made
  const ours = full.said.folder
  const size = { files: all, pages: modelled, entries, kb: checkSamePages(corpus, ours, ours) }
  const everything = { files: all, pages: modelled }
  size.full = { wall: full.said.wall, cpu: full.said.cpu, peakMb: MB(full), ...everything }
  size.fullFromStart = { wall: full.wall, cpu: full.cpu, peakMb: MB(full), ...everything }
  if (wanted('compared')) {
    progress(`${pages} sidor: publiceraren, bara de jämförda sidorna`)
    const apart = path.join(folder, 'compared')
    const [snapshot, , ...others] = publisher
    const args = [path.join(corpus, 'index.json'), ours, snapshot, path.join(apart, 'site'), ...others]
    let compared
    await attempt({ what: 'compared', pages }, left, async () => {
      compared = await runScript(node, 'publish-compared.mjs', args, { timeout })
    })
    if (compared !== undefined) {
      const kb = checkSamePages(corpus, ours, path.join(apart, 'site/releases/compared/public'))
      size.compared = { ...compared.said, peakMb: MB(compared), files: modelled, pages: modelled, kb }
    }
    rmSync(apart, { recursive: true, force: true })
  }
  for (const { key, name, missing, prepare, command } of GENERATORS) {
    const why = wanted(key) ? missing?.({ pages, nextMost }) : undefined
    if (why !== undefined) left.push({ pages, what: key, why })
    if (why !== undefined || !wanted(key)) continue
    progress(`${pages} sidor: ${name}`)
    const own = path.join(folder, key)
    mkdirSync(own, { recursive: true })
    const place = { node, folder: own, corpus, site }
    await prepare(place)
    const { file, args, cwd, env } = command(place)
    const measured = await measureProcess(file, args, { cwd, env: benchEnvironment(env), timeout })
    const fault = measured.isTooSlow ? `Inte klar på ${timeout} sekunder.` : `Slutade med ${measured.code}: ${tail(measured)}`
    if (measured.code !== 0 || measured.isTooSlow) left.push({ pages, what: key, why: fault })
    else {
      const kb = checkSamePages(corpus, ours, path.join(own, 'out'))
      size[key] = {
        wall: measured.wall,
        cpu: measured.cpu,
        peakMb: MB(measured),
        files: key === 'stock' ? all : modelled,
        pages: modelled,
        kb,
      }
    }
    rmSync(own, { recursive: true, force: true })
  }
  if (wanted('floor')) {
    const to = path.join(folder, 'floor')
    const floor = await runScript(node, 'write-floor.mjs', [ours, to], { timeout })
    size.floor = { ...floor.said, peakMb: MB(floor), ...everything }
    rmSync(to, { recursive: true, force: true })
  }
  // Last: from now on the publisher's pages are others than those of the corpus.
  if (wanted('publisher')) {
    progress(`${pages} sidor: publiceraren, ${changes} ändringar`)
    await attempt({ what: 'publisher', pages }, left, async () => {
      Object.assign(size, changeFigures(await runScript(node, 'publish-changes.mjs', [...publisher, changes, 0], { timeout })))
    })
  }
  return { size, left, publisher, data }
}

function changeFigures({ said, peakMb }) {
  const share = (list, of) => percentile(list, of)
  return {
    oneChange: { p50: share(said.spent, 0.5), p95: share(said.spent, 0.95), pages: share(said.written, 0.5), cpu: said.cpu },
    compress: said.compress,
    prepare: said.prepare,
    running: { memoryMb: said.memoryMb, peakMb },
  }
}

const tail = ({ stdout, stderr }) => `${stdout}\n${stderr}`.trim().slice(-300)
