import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  url: string
  /** What the server has said yes to, in order. */
  letters: Email[]
  /** Called when a client has connected, and when a whole letter is here but not yet answered; false: not accepted. */
  on: { connected?: () => void; received?: () => boolean }
  /** Addresses that the server does not know. */
  refused: Set<string>
  close: () => Promise<void>
}

/** A real mail server on the loopback address, on the port it had before or a free one. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_, answer) => {
      mail.on.connected?.()
      answer()
    },
    onRcptTo: ({ address }, _, answer) => {
      if (mail.refused.has(address)) answer(Object.assign(new Error(`No mailbox ${address}`), { responseCode: 550 }))
      else answer()
    },
    onData: async (stream, _, answer) => {
      // Rejected when the client is killed in the middle of the letter.
      const bytes = await buffer(stream).catch(() => null)
      if (!bytes) return answer(new Error('Not whole'))
      const letter = await PostalMime.parse(bytes)
      const isAccepted = mail.on.received?.() ?? true
      if (isAccepted) mail.letters.push(letter)
      answer(isAccepted ? null : new Error('Not accepted'))
    },
  })
  // A client that is killed in the middle of a sentence.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters: [],
    on: {},
    refused: new Set(),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return mail
}
