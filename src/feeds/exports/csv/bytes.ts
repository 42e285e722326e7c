/** What a byte may mean in a cell; several at once. */
export const QUOTE = 1
/** It may be part of a character that texts must not have: control characters, U+FFFE and U+FFFF (EF BF BE, EF BF BF). */
export const SUSPECT = 2
/** A cell that begins with it could be taken for a formula: = + - @ TAB CR. */
export const GUARDED = 4
/** Part of a number as JSON writes it. */
export const NUMERIC = 8
/** Never needs quotes, and is part of what the site itself writes: instants, identities, states. */
export const PLAIN = 16

const MEANINGS = new Uint8Array(256)

const mark = (characters: string, meaning: number) => {
  for (const byte of Buffer.from(characters, 'latin1')) MEANINGS[byte] = (MEANINGS[byte] ?? 0) | meaning
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CONTROL = Array.from({ length: 32 }, (_, byte) => String.fromCharCode(byte)).join('')

mark('"', QUOTE)
mark(`${CONTROL.replace(/[\t\n\r]/g, '')}\xef`, SUSPECT)
mark('=+-@\t\r', GUARDED)
mark('0123456789.-', NUMERIC)
mark(`${LETTERS}0123456789-_.:/`, PLAIN)

/** What the byte at a place means. */
export const meaningOf = (bytes: Buffer, at: number): number => MEANINGS[bytes[at] ?? 0] ?? 0
