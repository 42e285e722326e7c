/** A node of Lexical's JSON, as Payload's rich text field stores it. */
export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

/** A whole rich text: what goes into a `body` field. */
export interface RichText {
  root: LexicalNode & { children: LexicalNode[] }
}

type Inline = string | LexicalNode

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const inline = (part: Inline): LexicalNode =>
  typeof part === 'string'
    ? { type: 'text', text: part, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
    : part

/** A paragraph of text and links. */
export const p = (...parts: Inline[]): LexicalNode => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: parts.map(inline),
})

/** A heading below the title of the page. */
export const h2 = (text: string): LexicalNode => ({
  ...block,
  type: 'heading',
  tag: 'h2',
  children: [inline(text)],
})

/** A list with bullets. */
export const ul = (...items: Inline[]): LexicalNode => ({
  ...block,
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: items.map((item, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [inline(item)],
  })),
})

/** A link to another site. @param url - absolute, http or https. */
export const link = (text: string, url: string): LexicalNode => ({
  ...block,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [inline(text)],
})

/**
 * A rich text from its blocks.
 *
 * @example richText(p('Lees meer op ', link('ovkk.nl', 'https://ovkk.nl'), '.'), h2('Meedoen'), ul('Kijken', 'Helpen'))
 */
export const richText = (...children: LexicalNode[]): RichText => ({
  root: { ...block, type: 'root', children },
})

/** A rich text that says at its end that it is an example: for everything that was made up for the demo. */
export const exampleText = (...children: LexicalNode[]): RichText =>
  richText(...children, p('Dit is een voorbeeld. De namen, plannen en bedragen zijn verzonnen.'))
