import type { Guard, WorkflowDocument } from '../../workflow/types'

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

/** Dutch numbers as people write them: 06-12345678, 0570 12 34 56, +31 (0)6 1234 5678, 0031612345678. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+31|0031|0)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){8}(?!\d)/u

/** Warns of an e-mail address or phone number in text that would become public. May be confirmed. */
export const personalDataInText: Guard = {
  code: 'personalDataInText',
  isWarning: true,
  fields: ['title', 'summary', 'body'],
  message: {
    nl: 'In de tekst lijkt een e-mailadres of telefoonnummer te staan. Haal het weg, of bevestig dat iedereen het mag zien.',
    en: 'The text seems to hold an e-mail address or phone number. Remove it, or confirm that everybody may see it.',
  },
  test: ({ document }) => !publicTexts(document).some((text) => EMAIL.test(text) || PHONE.test(text)),
}

const publicTexts = ({ title, summary, body, submitterName }: WorkflowDocument): string[] =>
  [title, summary, submitterName].filter((value) => typeof value === 'string').concat(blocksOf(body))

/** The text of each block of a rich text, so that a number in bold pieces is still one number. */
const blocksOf = (node: unknown): string[] => {
  if (node === null || typeof node !== 'object') return []
  if ('root' in node) return blocksOf(node.root)
  const children: unknown = 'children' in node ? node.children : undefined
  if (!Array.isArray(children)) return []
  const inline = children.map(inlineText).join('')
  return [inline, ...children.flatMap(blocksOf)]
}

const inlineText = (node: unknown): string => {
  if (node === null || typeof node !== 'object') return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  const isLink = 'type' in node && (node.type === 'link' || node.type === 'autolink')
  return isLink && 'children' in node && Array.isArray(node.children)
    ? node.children.map(inlineText).join('')
    : ' '
}
