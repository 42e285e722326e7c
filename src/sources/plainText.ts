import { Parser } from 'htmlparser2'

/** Tags after which a new line begins. */
const BLOCKS = new Set(['p', 'br', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'tr', 'blockquote'])

/**
 * Markup as plain text on one line, or null when nothing is left. What is no markup stays as it is.
 *
 * @example plainText('<p>Kom&nbsp;langs</p><p>en doe mee</p>') // 'Kom langs en doe mee'
 */
export const plainText = (markup: unknown): string | null => {
  if (typeof markup !== 'string') return null
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'script' || name === 'style') hidden += 1
      if (BLOCKS.has(name)) text += ' '
    },
    ontext: (part) => {
      if (hidden === 0) text += part
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden -= 1
      if (BLOCKS.has(name)) text += ' '
    },
  })
  parser.end(markup)
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u00a0]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC')
  return line === '' ? null : line
}
