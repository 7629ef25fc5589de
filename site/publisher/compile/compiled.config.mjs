import { defineConfig } from 'astro/config'
import stock from '../../astro.config.mjs'
import { publisher } from './adapter.mjs'

/** The stock site, compiled to be rendered later, one page at a time. What is not said here must be as it is there. */
export default defineConfig({
  ...stock,
  output: 'server',
  adapter: publisher(),
  session: false,
  // One bundle that needs no packages beside it, so that it can be kept in the data folder.
  vite: { ...stock.vite, ssr: { noExternal: true } },
})
