/** How long a line may be in octets, its line end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/**
 * Folds content lines at 75 octets of UTF-8 (RFC 5545, 3.1), never within a character. The library's own folding takes
 * seconds for a full calendar: it makes an encoder for each character.
 *
 * @param text - lines that end with CRLF
 * @example foldLines('SUMMARY:' + 'é'.repeat(40) + '\r\n') // a line of 74 octets, and one of a space and the rest
 */
export const foldLines = (text: string): string => text.split('\r\n').map(fold).join('\r\n')

const fold = (line: string): string => {
  // No character takes more than three octets for each unit of UTF-16.
  if (line.length * 3 <= LONGEST_LINE || Buffer.byteLength(line) <= LONGEST_LINE) return line
  const bytes = Buffer.from(line)
  const pieces: string[] = []
  let start = 0
  while (start < bytes.length) {
    // Lines that continue begin with a space, which counts.
    const room = start === 0 ? LONGEST_LINE : LONGEST_LINE - 1
    let end = Math.min(start + room, bytes.length)
    while (end < bytes.length && isWithinCharacter(bytes[end])) end -= 1
    pieces.push(bytes.toString('utf8', start, end))
    start = end
  }
  return pieces.join('\r\n ')
}

/** Whether an octet of UTF-8 goes on with a character (RFC 3629, 3). */
const isWithinCharacter = (octet: number | undefined): boolean =>
  octet !== undefined && (octet & 0xc0) === 0x80
