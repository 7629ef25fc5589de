const SHAPE = /^mongodb(?<srv>\+srv)?:\/\/(?:[^@/]*@)?(?<hosts>[^/?@]+)(?:\/[^?]*)?(?:\?(?<query>.*))?$/
const MONGODB_PORT = 27017

/** Completes the sentence "DATABASE_URL …". The value is never repeated: it holds a password. */
export function problemWithDatabaseUrl(url) {
  const parts = SHAPE.exec(url)?.groups
  if (!parts) return 'ska se ut som mongodb://dator:27017/databas?replicaSet=rs0 (utelämna den för den inbyggda databasen)'
  // An +srv address carries the name of its replica set in DNS.
  if (!parts.srv && !new URLSearchParams(parts.query).get('replicaSet')) {
    return 'saknar replicaSet=… : Lovat behöver transaktioner, och dem har MongoDB bara i en replikuppsättning'
  }
  return undefined
}

/** The servers an address names: `{ srv }` to be looked up, or `{ servers: [{ host, port }] }`. */
export function serversOf(url) {
  const { srv, hosts } = SHAPE.exec(url).groups
  if (srv) return { srv: hosts }
  return {
    servers: hosts.split(',').map((text) => {
      const { host, port } = /^(?<host>\[[^\]]+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? { host: text }
      return { host: decodeURIComponent(host).replace(/^\[|\]$/g, ''), port: Number(port ?? MONGODB_PORT) }
    }),
  }
}
