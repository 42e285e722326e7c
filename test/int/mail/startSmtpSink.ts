import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A letter as it came in over SMTP. */
export interface Received {
  to: string[]
  /** Head and body, with lines that were broken to fit joined again (quoted-printable, RFC 2045, 6.7). */
  source: string
  /** A field of the head, unfolded. */
  header: (name: string) => string | null
}

export interface SmtpSink {
  url: string
  received: Received[]
  /** What it answers from now on: a code such as 450 to refuse, null to take letters. */
  refuseWith: (code: number | null) => void
  close: () => Promise<void>
}

/** A real SMTP server on this machine that keeps what it gets. */
export const startSmtpSink = async (): Promise<SmtpSink> => {
  const received: Received[] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) =>
      refusal === null ? done() : done(Object.assign(new Error('Nu niet'), { responseCode: refusal })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString().replaceAll('=\r\n', '')
        const head = (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ')
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source,
          header: (name) =>
            head
              .split('\r\n')
              .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
              ?.slice(name.length + 1)
              .trim() ?? null,
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => (refusal = code),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
