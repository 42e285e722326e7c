import {
  type IncomingMessage,
  OutgoingMessage,
  STATUS_CODES,
  type ServerResponse,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http'

/** What a message of node:http knows of its own head. Not documented, but the same in Node since version 0.10. */
interface Sent {
  _header: string | null
  _headerSent: boolean
}

/** Another Node may keep this elsewhere: then every answer takes the ordinary way. */
const isKnown = ['_header', '_headerSent'].every((name) => name in new OutgoingMessage())

/**
 * Makes an answer as it goes over the line, head and body in one piece (RFC 9112, 2.1). It says nothing of the
 * connection, so it stays open (RFC 9112, 9.3).
 *
 * @param fields - name, value, name, value
 * @throws TypeError for a name or a value that no field can have
 */
export const makeWhole = (status: number, fields: readonly string[], body: Uint8Array): Buffer => {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`]
  for (let index = 0; index < fields.length; index += 2) {
    const [name = '', value = ''] = fields.slice(index, index + 2)
    validateHeaderName(name)
    validateHeaderValue(name, value)
    lines.push(`${name}: ${value}`)
  }
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

/**
 * Whether an answer may leave in one piece: it is its turn on the connection (not behind another one, RFC 9112, 9.3.2),
 * the connection stays open afterwards, and nobody gave it fields of its own.
 */
export const takesWhole = (req: IncomingMessage, res: ServerResponse): boolean => {
  const { connection } = req.headers
  return (
    isKnown &&
    res.socket !== null &&
    req.httpVersionMinor === 1 &&
    req.httpVersionMajor === 1 &&
    (connection === undefined || connection === 'keep-alive') &&
    !res.headersSent &&
    res.getHeaderNames().length === 0
  )
}

/**
 * Sends an answer in one piece: one write instead of a head that is put together, checked and written for each
 * request, which takes node:http longer than all the rest. Everything else stays with node:http: the turn of the next
 * request on the connection, timeouts, and waiting for a slow reader.
 */
export const writeWhole = (res: ServerResponse, status: number, whole: Uint8Array): void => {
  res.statusCode = status
  res.socket?.write(whole)
  const message = res as unknown as Sent
  message._header = `HTTP/1.1 ${status}`
  message._headerSent = true
  res.end()
}
