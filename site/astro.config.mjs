import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { LOVAT_OUT_DIR, SITE_URL } from './src/env.ts'

export default defineConfig({
  site: SITE_URL,
  output: 'static',
  outDir: LOVAT_OUT_DIR,
  trailingSlash: 'always',
  // Astro's own default glues words together where elements stand on lines of their own.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Components that come to life when touched are written out as plain HTML by this; ADR 0019 says how they wake.
  integrations: [react()],
  devToolbar: { enabled: false },
  // A data: address in a style sheet would need an exception in the content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
})
