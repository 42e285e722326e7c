import type { WorkflowDocument } from '../../workflow/types'

/** The texts of a document that everybody reads, each block of its rich text by itself. */
export const publicTexts = ({ title, summary, body, submitterName }: WorkflowDocument): string[] =>
  [title, summary, submitterName].filter((value) => typeof value === 'string').concat(blocksOf(body))

/** The text of each block of a rich text, so that a number in bold pieces is still one number. */
export const blocksOf = (node: unknown): string[] => {
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
