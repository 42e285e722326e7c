import { groupOf } from '../../collections/readValue'

/**
 * The text of rich text that is nothing but paragraphs, as somebody types it: an empty line between two paragraphs. The other way
 * around is `textToRichText`.
 *
 * @returns null for a text that somebody laid out, with headings, lists, links or bold words: it would be lost in plain text
 */
export const plainStory = (body: unknown): string | null => {
  const paragraphs = childrenOf(groupOf(body).root).map(paragraphText)
  return paragraphs.includes(null) ? null : paragraphs.filter((text) => text !== '').join('\n\n')
}

const paragraphText = (node: Node): string | null => {
  if (node.type !== 'paragraph' || !isUnset(node.format) || !isUnset(node.indent)) return null
  const parts = childrenOf(node).map(textOfNode)
  return parts.includes(null) ? null : parts.join('')
}

const textOfNode = (node: Node): string | null => {
  if (node.type === 'linebreak') return '\n'
  return node.type === 'text' && isUnset(node.format) && isUnset(node.style) ? String(node.text ?? '') : null
}

type Node = Record<string, unknown>

const childrenOf = (node: unknown): Node[] => {
  const { children } = groupOf(node)
  return Array.isArray(children) ? (children as Node[]) : []
}

const isUnset = (value: unknown): boolean => !value || value === 'left' || value === 'start'
