import type { FeedModel } from '../FeedModel'
import { authorOf, dateOf, rightsOf, summaryOf } from '../presentItem'
import type { Item } from '../schema/generated'
import { escapeMarkup } from '../text/escapeMarkup'
import type { FeedFormat } from './FeedFormat'
import { NAMESPACE, windowElements } from './windowElements'

/** Atom (RFC 4287) with paging (RFC 5005, 3) and tombstones (RFC 6721). A serializer of our own. */
export const atom: FeedFormat = {
  path: 'atom',
  contentType: 'application/atom+xml; charset=utf-8',
  title: { nl: 'Atom', en: 'Atom' },
  description: {
    nl: 'Als RSS, maar meldt ook wat is ingetrokken en heeft volgende pagina’s.',
    en: 'Like RSS, but also says what was withdrawn, and has further pages.',
  },
  example: '/feeds/ideas.atom',
  withdrawals: 'always',
  render: (model) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"',
      ` xmlns:georss="http://www.georss.org/georss" xmlns:noaber="${NAMESPACE}" xml:lang="${LANGUAGE}">\n`,
      ...head(model),
      ...model.items.map((item) => entry(item, model)),
      ...model.withdrawn.map(({ urn, at }) =>
        empty('at:deleted-entry', { ref: urn, when: new Date(at).toISOString() }),
      ),
      '</feed>\n',
    ].join(''),
}

/** An empty feed never changed; the standard still wants a date. */
const NEVER = new Date(0)

const head = (model: FeedModel): string[] => [
  element('id', model.id),
  element('title', model.title),
  element('subtitle', model.description),
  element('updated', (model.updated ?? NEVER).toISOString()),
  `<author>${element('name', model.siteName).trim()}${element('uri', `${model.base}/`).trim()}</author>\n`,
  element('generator', 'Noaber'),
  link({ rel: 'self', type: 'application/atom+xml', href: model.selfUrl }),
  link({ rel: 'alternate', type: 'text/html', href: model.homeUrl }),
  ...(model.hubUrl ? [link({ rel: 'hub', href: model.hubUrl })] : []),
  ...(model.previousUrl || model.nextUrl ? [link({ rel: 'first', href: model.firstUrl })] : []),
  ...(model.previousUrl ? [link({ rel: 'previous', href: model.previousUrl })] : []),
  ...(model.nextUrl ? [link({ rel: 'next', href: model.nextUrl })] : []),
]

/** The language of the feed; an entry in another one says so. */
const LANGUAGE = 'nl'

const entry = (item: Item, { base, siteName }: FeedModel): string => {
  const published = dateOf(item.published)
  const updated = dateOf(item.updated) ?? published ?? NEVER
  const author = authorOf(item, siteName)
  const authorUrl = item.partner?.website ?? item.partner?.url
  const summary = summaryOf(item)
  return [
    `<entry${item.language === LANGUAGE ? '' : attributesOf({ 'xml:lang': item.language })}>\n`,
    element('id', item.urn),
    element('title', item.title),
    link({ rel: 'alternate', type: 'text/html', href: item.url }),
    ...(item.origin?.url ? [link({ rel: 'via', href: item.origin.url })] : []),
    ...(item.image
      ? [
          link({
            rel: 'enclosure',
            type: item.image.mimeType,
            length: String(item.image.bytes),
            href: item.image.url,
            title: item.image.alt,
          }),
        ]
      : []),
    ...item.attachments.map(({ url, title, mimeType, bytes }) =>
      link({ rel: 'enclosure', type: mimeType, length: String(bytes), href: url, title }),
    ),
    ...(published ? [element('published', published.toISOString())] : []),
    element('updated', updated.toISOString()),
    `<author>${element('name', author).trim()}${authorUrl ? element('uri', authorUrl).trim() : ''}</author>\n`,
    element('rights', rightsOf(item)),
    category(`${base}/feeds#soorten`, item.type, item.type),
    category(`${base}/feeds#statussen`, item.state, item.stateLabel.nl),
    ...item.themes.map(({ slug, title }) => category(`${base}/themas`, slug, title)),
    ...item.areas.map(({ code, name }) => category(`${base}/feeds#gebieden`, code, name)),
    ...(summary ? [element('summary', summary)] : []),
    ...(item.html ? [element('content', item.html, { type: 'html' })] : []),
    ...(item.location
      ? [element('georss:point', `${item.location.latitude} ${item.location.longitude}`)]
      : []),
    ...windowElements(item).map(([name, text]) => element(name, text)),
    '</entry>\n',
  ].join('')
}

const category = (scheme: string, term: string, label: string): string =>
  empty('category', { scheme, term, label })

const link = (attributes: Record<string, string>): string => empty('link', attributes)

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')

const empty = (name: string, attributes: Record<string, string>): string =>
  `<${name}${attributesOf(attributes)}/>\n`

const element = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `<${name}${attributesOf(attributes)}>${escapeMarkup(text)}</${name}>\n`
