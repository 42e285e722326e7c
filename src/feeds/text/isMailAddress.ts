/** RFC 5321, 4.5.3.1.3: a path has 256 octets, of which two are its brackets. */
const LONGEST_ADDRESS = 254

const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[a-z]{2,}$`, 'i')

/**
 * Whether a text is an e-mail address to which mail can go: a dot-atom (RFC 5322, 3.2.3) at a host with a top level domain. What is
 * kept of people is held to the same.
 *
 * @example isMailAddress('jan@kpn.nl') // true
 * @example isMailAddress('jan@kpn') // false
 */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text)
