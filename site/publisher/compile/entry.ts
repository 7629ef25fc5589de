import { createApp } from 'astro/app/entrypoint'

export { PAGE_PATTERNS as patterns } from '../render/page-patterns.ts'
export * as world from '../world-code.ts'

// Without streaming, a page that throws late throws before anything of it has left.
export const app = createApp({ streaming: false })

// Whoever renders tells of the fault, with the page's path; a stack trace in the log would be a second voice.
app.logger.setDestination({ write: () => {} })

// Astro's own answer to a page that throws is another page, if need be fetched from the network. Ours is the error.
app.renderError = async (request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`${new URL(request.url).pathname} gav ${status}`, { cause: error })
}
