import { exportFormats } from '../../../src/feeds/exports/index'
import { suits } from '../../../src/feeds/formats/FormatDescription'
import { formats } from '../../../src/feeds/formats/index'
import { OPEN_DATA } from '../../../src/feeds/openData/OpenDataResource'
import { resources } from '../../../src/feeds/openData/resources'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import type { RunningSite } from '../feeds/startSite'
import { marksIn } from './PublicSite'

/** An address, with the words of documents that its answer must not have had. */
export interface Leak {
  address: string
  marks: string[]
}

/** What the crawler knows of a page that is or was public. */
export interface KnownPage {
  type: string
  slug: string
  urn: string
}

/**
 * Asks every address that the registries and the site know: feeds in all formats, exports, open data, pages, lists,
 * the sitemap and search.
 *
 * @returns the addresses that answered with one of these words
 */
export const crawl = async (
  site: RunningSite,
  { marks, pages }: { marks: ReadonlySet<string>; pages: readonly KnownPage[] },
): Promise<Leak[]> => {
  const leaks: Leak[] = []
  for (const address of addresses(pages)) {
    const { status, text } = await site.get(address)
    if (status >= 500) throw new Error(`${address} answered ${status}: ${text}`)
    // A page may repeat the address that it was asked by.
    const found = [...new Set(marksIn(text.replaceAll(address, '')).filter((mark) => marks.has(mark)))]
    if (found.length > 0) leaks.push({ address, marks: found })
  }
  // An answer repeats the words that were asked for, so what counts is whether it found something.
  for (const mark of [...marks].slice(-3)) {
    const { text } = await site.get(`/feeds/all.json?q=${mark}`)
    if ((JSON.parse(text) as { items: unknown[] }).items.length > 0)
      leaks.push({ address: `q=${mark}`, marks: [mark] })
  }
  return leaks
}

const addresses = (pages: readonly KnownPage[]): string[] => {
  const types = ['all', ...builtInTypes.map(({ name }) => name)]
  const pathOf = (type: string) => builtInTypes.find(({ name }) => name === type)?.path ?? type
  return [
    '/',
    '/feeds',
    '/robots.txt',
    '/sitemap.xml',
    ...builtInTypes.map(({ path }) => `/${path}`),
    ...types.flatMap((type) => [
      ...formats
        .filter((format) => suits(format, type))
        .map(({ path }) => `/feeds/${type}.${path}?limit=100&withdrawn=include`),
      ...exportFormats
        .filter((format) => suits(format, type))
        .map(({ path }) => `${OPEN_DATA}/${type}.${path}`),
      ...resources
        .filter(({ path }) => path.includes('{type}') && !path.includes('{id}'))
        .map(({ path }) => OPEN_DATA + path.replace('{type}', type)),
    ]),
    ...resources.filter(({ path }) => !path.includes('{')).map(({ path }) => OPEN_DATA + path),
    ...pages.flatMap(({ type, slug, urn }) => [
      `/${pathOf(type)}/${encodeURIComponent(slug)}`,
      ...resources
        .filter(({ path }) => path.includes('{id}'))
        .map(
          ({ path }) =>
            OPEN_DATA + path.replace('{type}', type).replace('{id}', urn.replace('urn:uuid:', '')),
        ),
    ]),
  ]
}
