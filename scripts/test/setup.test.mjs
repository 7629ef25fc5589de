import { describe, expect, it } from 'vitest'
import { duration } from '../setup/duration.mjs'
import { Failure } from '../setup/failure.mjs'
import { findNode, isNewEnough } from '../setup/node-binary.mjs'
import { tooOldNodeSentence } from '../setup/node-version.mjs'
import { createProgress } from '../setup/progress.mjs'
import { root } from '../setup/root.mjs'
import { readEvent } from '../start/protocol.mjs'

describe('the Node of the user', () => {
  it.each(['v18.20.8', '19.9.0', '16.0.0', '9.1.0'])('%s is too old', (version) => {
    expect(tooOldNodeSentence(version)).toContain(`Node ${version}`)
  })
  it.each(['20.0.0', 'v22.1.0', '100.0.0'])('%s is new enough', (version) => {
    expect(tooOldNodeSentence(version)).toBeUndefined()
  })
})

describe('the Node of the project', () => {
  it.each([
    ['v24.21.0', true],
    ['22.19.0', true],
    ['22.18.9', false],
    ['20.20.2', false],
  ])('may be %s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })
  it('is the user’s own on a computer without a bundled one', () => {
    expect(findNode(root, { platform: 'sunos', arch: 'x64' })).toBe(process.execPath)
  })
  it('is a sentence where there is none', () => {
    expect(() => findNode(root, { platform: 'sunos', arch: 'x64', own: '/none' })).toThrow(
      new Failure('Den medföljande Node 24 finns inte för den här datorn (sunos-x64). Installera Node 22.19 eller nyare och försök igen.'),
    )
  })
})

describe('durations', () => {
  it.each([
    [0, '0,0 s'],
    [412, '0,4 s'],
    [9_949, '9,9 s'],
    [9_950, '10 s'],
    [59_499, '59 s'],
    [59_500, '1 min 0 s'],
    [95_000, '1 min 35 s'],
  ])('%i ms is %s', (ms, text) => expect(duration(ms)).toBe(text))
})

describe('lines of the children', () => {
  it.each([
    ['LOVAT {"event":"step","text":"Läser in","ms":4}', { event: 'step', text: 'Läser in', ms: 4 }],
    ['{"event":"ready","url":"http://a"}', { event: 'ready', url: 'http://a' }],
    ['LOVAT_SITE_READY http://127.0.0.1:8080', { event: 'ready', url: 'http://127.0.0.1:8080' }],
    ['LOVAT {"event":', undefined],
    ['{"level":30,"msg":"started"}', undefined],
    ['GET / 200', undefined],
  ])('%s', (line, event) => expect(readEvent(line)).toEqual(event))
})

describe('progress', () => {
  const record = (isTTY) => {
    let written = ''
    let time = 0
    const out = { isTTY, columns: 60, write: (text) => (written += text) }
    const progress = createProgress({ out, now: () => time })
    return { progress, pass: (ms) => (time += ms), written: () => written }
  }

  it('in a log is a line when a step begins and one when it is done', () => {
    const { progress, pass, written } = record(false)
    const step = progress.step('Bygger')
    pass(34_000)
    step.done('Byggt')
    expect(written()).toBe('Bygger …\n✓ Byggt (34 s)\n')
  })

  it('on a terminal rewrites one line, and never loses a finished one', () => {
    const { progress, pass, written } = record(true)
    const step = progress.step('Bygger')
    pass(2_000)
    progress.finished('Läste in', 400)
    step.done('Byggt')
    progress.close()
    expect(written()).toBe('Bygger … 0,0 s\r\x1b[2K✓ Läste in (0,4 s)\nBygger … 2,0 s\r\x1b[2K✓ Byggt (2,0 s)\n')
  })
})
