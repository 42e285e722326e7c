import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/**
 * Sends Payload's mail (a forgotten password, a reminder) over SMTP. Payload's own adapter for this does
 * not exist at the version that the other packages have, and mixed versions refuse to start.
 *
 * @param url `smtps://name:password@host:465`, or `smtp://host:25`
 * @param from who the mail comes from: `noaber@example.nl`, or `Provincie Overijssel <noaber@example.nl>`
 */
export const smtpAdapter = ({ url, from }: { url: string; from: string }): EmailAdapter => {
  const transport = createTransport(url)
  const sender = parseSender(from)
  return () => ({
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: (message) =>
      transport.sendMail({
        ...message,
        from: message.from ?? { name: sender.name, address: sender.address },
      }),
  })
}

/** `Name <address>` or an address alone (RFC 5322, 3.4). */
export const parseSender = (from: string): { name: string; address: string } => {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return address ? { name: name || 'Noaber', address } : { name: 'Noaber', address: from.trim() }
}
