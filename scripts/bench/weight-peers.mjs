import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Sites that others' templates make of one text, as they are when one begins with them; each gives the folder it was built to. */
export const PEERS = [
  {
    name: 'Starlight',
    build: ({ packages, blocks }) =>
      made({
        name: 'starlight',
        packages,
        command: ['astro', 'build'],
        out: 'dist',
        files: {
          'package.json': JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } }),
          'astro.config.mjs': `import starlight from '@astrojs/starlight'
export default { integrations: [starlight({ title: 'Löften', locales: { root: { label: 'Svenska', lang: 'sv' } } })] }`,
          'src/content.config.mjs': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
          'src/content/docs/index.md': markdown(blocks.slice(0, 3)),
          'src/content/docs/lofte.md': markdown(blocks),
        },
      }),
  },
  {
    name: 'VitePress',
    build: ({ packages, blocks }) =>
      made({
        name: 'vitepress',
        packages,
        command: ['vitepress', 'build'],
        out: '.vitepress/dist',
        files: {
          'package.json': JSON.stringify({ type: 'module' }),
          '.vitepress/config.mjs': "export default { title: 'Löften', lang: 'sv' }",
          'index.md': markdown(blocks.slice(0, 3)),
          'lofte/index.md': markdown(blocks),
        },
      }),
  },
]

/** Writes a project, builds it with what is in `packages`, and gives the folder with the result. */
function made({ name, packages, command: [program, ...args], out, files }) {
  // Beside the packages: their builders do not follow links out of the project.
  const place = path.join(packages, '.tmp', name)
  rmSync(place, { recursive: true, force: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true })
    writeFileSync(path.join(place, file), text)
  }
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
  const builder = path.join(packages, 'node_modules/.bin', program)
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...args], { cwd: place, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}\n${stderr}`)
  return path.join(place, out)
}

const SIGNS = { h2: '## ', h3: '### ', h4: '#### ', li: '- ', dt: '- ' }

function markdown([title, ...blocks]) {
  const lines = blocks.map(
    ({ tag, text }) => `${SIGNS[tag] ?? ''}${text.replaceAll(/[<>{}*_`#[\]|]/g, (sign) => `&#${sign.codePointAt(0)};`)}`,
  )
  return `---\ntitle: ${JSON.stringify(title.text)}\n---\n\n${lines.join('\n\n')}\n`
}
