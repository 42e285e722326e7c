import { Parser } from 'htmlparser2'

/** A Lexical document as Payload's rich-text field keeps it. */
export interface RichText {
  root: Record<string, unknown>
  [key: string]: unknown
}

type Node = Record<string, unknown> & { children?: Node[] }

const common = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/** The formats of a text, as bits (Lexical, TextFormatType). */
const FORMATS: Readonly<Record<string, number>> = {
  b: 1,
  strong: 1,
  i: 2,
  em: 2,
  s: 4,
  u: 8,
  code: 16,
  pre: 16,
  sub: 32,
  sup: 64,
}

/**
 * HTML as rich text: paragraphs, headings, lists, quotes, links and emphasis; what it does not know it takes for plain text.
 * Expects HTML that was cleaned (`cleanHtml`), and gives no node that the editor of Payload does not have by default.
 *
 * @example htmlToRichText('<p>Kom <b>langs</b></p>')
 */
export const htmlToRichText = (html: string): RichText => {
  const root: Node = { ...common, type: 'root', children: [] }
  /** Blocks that are open, the innermost last. */
  const open: Node[] = [root]
  let formats: string[] = []
  let link: Node | null = null

  const innermost = () => open.at(-1) ?? root
  const add = (node: Node) => {
    const parent = innermost()
    parent.children = [...(parent.children ?? []), node]
    open.push(node)
  }
  /** Closes blocks up to and including the first for which it holds; nothing when it holds for none. */
  const close = (isIt: (node: Node) => boolean) => {
    const place = open.findLastIndex(isIt)
    if (place > 0) open.length = place
  }
  const closeText = () => close(({ type }) => type === 'paragraph' || type === 'heading')
  const inline = (node: Node) => {
    if (!['paragraph', 'heading', 'listitem', 'quote'].includes(String(innermost().type))) add(paragraph())
    const parent = link ?? innermost()
    parent.children = [...(parent.children ?? []), node]
  }
  const text = (value: string) => {
    const words = value.replace(/\s+/g, ' ')
    const isBetween = words.trim() === '' && !isOpenText(innermost())
    if (words === '' || isBetween) return
    inline(textNode(words, formats))
  }

  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'br') return inline({ type: 'linebreak', version: 1 })
      if (FORMATS[name]) return void formats.push(name)
      if (name === 'a') {
        if (!href) return
        const made: Node = {
          ...common,
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: href, newTab: false },
          children: [],
        }
        inline(made)
        link = made
        return
      }
      if (/^h[2-6]$/.test(name)) {
        closeText()
        return add({
          ...common,
          type: 'heading',
          tag: name === 'h2' || name === 'h3' ? name : 'h4',
          children: [],
        })
      }
      if (name === 'ul' || name === 'ol') {
        closeText()
        return add({
          ...common,
          type: 'list',
          tag: name,
          listType: name === 'ul' ? 'bullet' : 'number',
          start: 1,
          children: [],
        })
      }
      if (name === 'li') {
        if (innermost().type !== 'list')
          add({ ...common, type: 'list', tag: 'ul', listType: 'bullet', start: 1, children: [] })
        return add({
          ...common,
          type: 'listitem',
          value: (innermost().children?.length ?? 0) + 1,
          children: [],
        })
      }
      if (name === 'blockquote') {
        closeText()
        return add({ ...common, type: 'quote', children: [] })
      }
      if (name === 'p' || name === 'div') {
        closeText()
        if (innermost().type === 'root') add(paragraph())
        else if (hasText(innermost())) inline({ type: 'linebreak', version: 1 })
      }
    },
    ontext: text,
    onclosetag: (name) => {
      if (FORMATS[name]) formats = formats.toSpliced(formats.lastIndexOf(name), 1)
      else if (name === 'a') link = null
      else if (name === 'p' || name === 'div') close(({ type }) => type === 'paragraph')
      else if (/^h[2-6]$/.test(name)) close(({ type }) => type === 'heading')
      else if (name === 'li') close(({ type }) => type === 'listitem')
      else if (name === 'ul' || name === 'ol') close(({ type }) => type === 'list')
      else if (name === 'blockquote') close(({ type }) => type === 'quote')
    },
  })
  parser.end(html)
  const children = (root.children ?? []).flatMap(tidy)
  return { root: { ...root, children: children.length > 0 ? children : [paragraph()] } }
}

const paragraph = (): Node => ({ ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [] })

const textNode = (text: string, formats: readonly string[]): Node => ({
  type: 'text',
  version: 1,
  text,
  mode: 'normal',
  style: '',
  detail: 0,
  format: [...new Set(formats)].reduce((bits, name) => bits | (FORMATS[name] ?? 0), 0),
})

const isOpenText = ({ type, children }: Node): boolean =>
  ['paragraph', 'heading', 'listitem', 'quote'].includes(String(type)) && (children?.length ?? 0) > 0

const hasText = ({ children }: Node): boolean => (children?.length ?? 0) > 0

/** Without spaces at the ends of blocks, and without blocks in which nothing is left. */
const tidy = (node: Node): Node[] => {
  if (node.type === 'text' || node.type === 'linebreak' || !node.children) return [node]
  const children = trimmed(node.children.flatMap(tidy), node.type !== 'link')
  return children.length === 0 ? [] : [{ ...node, children }]
}

const trimmed = (children: Node[], isBlock: boolean): Node[] => {
  if (!isBlock) return children
  const list = [...children]
  while (list.length > 0 && isBlank(list[0])) list.shift()
  while (list.length > 0 && isBlank(list.at(-1))) list.pop()
  return list.map((child, index) =>
    child.type === 'text'
      ? {
          ...child,
          text: String(child.text)
            .replace(index === 0 ? /^ / : /$^/, '')
            .replace(index === list.length - 1 ? / $/ : /$^/, ''),
        }
      : child,
  )
}

const isBlank = (node: Node | undefined): boolean =>
  node?.type === 'linebreak' || (node?.type === 'text' && String(node.text).trim() === '')
