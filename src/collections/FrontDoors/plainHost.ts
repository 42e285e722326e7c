/**
 * A host name as browsers send it: lower case, ASCII (RFC 5891), without the dot of the root. What is no name stays as
 * it is.
 *
 * @example plainHost(' Café-Hattem.NL. ') // 'xn--caf-hattem-f7a.nl'
 */
export const plainHost = (text: string): string => {
  const host = text.trim().toLowerCase().replace(/\.$/, '')
  if (host === '' || /[\s/:?#@\\%[\]]/.test(host) || !URL.canParse(`http://${host}`)) return host
  return new URL(`http://${host}`).hostname
}

/**
 * Whether this is the full name of a host (RFC 1123, 2.1): labels of letters, digits and hyphens with dots between them. No
 * address of digits.
 */
export const isHostName = (host: string): boolean =>
  host.length <= 253 && LABELS.test(host) && !/(^|\.)\d+$/.test(host)

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const LABELS = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`)
