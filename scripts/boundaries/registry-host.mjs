const LOCAL = /^(localhost|127\.|\[::1\])/

/** The host that npm fetches packages from here, when npm runs us and it is not this machine itself. */
export function registryHost(env = process.env) {
  const address = env.npm_config_registry ?? ''
  const host = URL.canParse(address) ? new URL(address).host : ''
  return host === '' || LOCAL.test(host) ? undefined : host
}
