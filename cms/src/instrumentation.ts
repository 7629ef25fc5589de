/** Payload otherwise starts with the first request; a server that is up should be ready, migrated and checked. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareInNext } = await import('./boot/prepare-in-next.ts')
  await prepareInNext()
}
