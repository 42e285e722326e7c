import type { RichText } from './htmlToRichText'

/**
 * Plain text as rich text: an empty line begins a new paragraph, a single line break stays one. Nothing in it is
 * read as markup.
 */
export const textToRichText = (text: string): RichText => {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return { root: { ...block, type: 'root', children: paragraphs.map(paragraph) } }
}

const block = { direction: 'ltr', format: '', indent: 0, version: 1 }

const paragraph = (text: string) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      textNode(line.trim()),
    ]),
})

const textNode = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
