import path from 'node:path'

/** Everything `npm test` runs, in order. A check counts as one; a vitest project counts its tests. */
export function runnersIn(root) {
  const module = (file) => path.join(root, 'node_modules', file)
  const types = (name) => ({
    name: `types-${name}`,
    group: 'types',
    args: [module('typescript/bin/tsc'), '-p', name, '--noEmit', '--pretty', 'false'],
    cwd: root,
  })
  const tests = (project, needs) => ({ name: project, group: project, project, needs })
  return [
    types('shared'),
    types('cms'),
    types('site'),
    { name: 'astro-check', group: 'types', args: [module('astro/bin/astro.mjs'), 'check'], cwd: path.join(root, 'site') },
    { name: 'biome', group: 'lint', args: [module('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'], cwd: root },
    { name: 'boundaries', group: 'lint', args: [path.join(root, 'scripts/lint-boundaries.mjs')], cwd: root },
    tests('unit'),
    tests('cms-sqlite'),
    tests('cms-mongodb', 'TEST_MONGODB_URL'),
    tests('browser'),
  ]
}
