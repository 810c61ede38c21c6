import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type PostOffice = {
  url: string
  received: ParsedMail[]
  refuseNext(times: number): void
  close(): Promise<void>
}

/** A real SMTP server that keeps what it gets; it can refuse for a while, as real ones do. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: ParsedMail[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (refusals > 0) {
          refusals--
          return done(Object.assign(new Error('Try later'), { responseCode: 451 }))
        }
        received.push(mail)
        done()
      }, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseNext: (times) => (refusals = times),
    close: () => new Promise((closed) => server.close(closed)),
  }
}
