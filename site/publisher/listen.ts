import { createServer, type RequestListener, type Server } from 'node:http'
import { errorCode } from './fault-text.ts'

/** Thrown when the address can't be listened on; the message is one Swedish sentence for the person who starts the house. */
export class ListenError extends Error {}

/** Starts an HTTP server. Out: the server, listening. Refused, with `ListenError`: a taken or forbidden port, a foreign address. */
export function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(sentence(errorCode(error), port, host) ?? error.message, { cause: error })))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve(server)
    })
  })
}

function sentence(code: string | undefined, port: number, host: string): string | undefined {
  if (code === 'EADDRINUSE') return `Port ${port} är upptagen av ett annat program. Stäng det, eller välj en annan port med SITE_PORT.`
  if (code === 'EACCES') return `Port ${port} får inte användas av den här användaren. Välj en port över 1023 med SITE_PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Adressen ${host} finns inte på den här datorn. Ändra HOST.`
  return undefined
}
