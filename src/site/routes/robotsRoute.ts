import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import { instantOf } from '../../feeds/text/instant'
import type { Terms } from '../../feeds/Vocabulary'
import { escapeMarkup } from '../../feeds/text/escapeMarkup'
import { safeUrl } from '../../feeds/text/safeUrl'
import { PageNotFound } from '../PageNotFound'
import { STATEMENTS } from '../statements/Statement'
import { WIZARD } from '../wizard/Answers'

/** Addresses in one file of the sitemap; the protocol allows 50,000. */
const ADDRESSES_IN_A_FILE = 10_000

/** For crawlers: everything public may be found; the admin panel is nobody's business. */
export const robotsResource = ({ publicUrl }: FeedsContext): Resource => ({
  key: '/robots.txt',
  load: async () => ({
    contentType: 'text/plain; charset=utf-8',
    body: `User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /meld/\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
    lastModified: null,
    expiresAt: null,
  }),
})

/**
 * The sitemap (sitemaps.org): an index of files, and with `?after=` a file of items in the order of their urns.
 *
 * Under a front door: the pages that only the door has, as those of items have their address at the site itself.
 *
 * @throws PageNotFound for an `after` that is no urn
 */
export const sitemapResource = (context: FeedsContext, search: URLSearchParams): Resource => {
  if (context.door) return ownPages(context)
  const after = search.get('after')
  if (after !== null && !/^(start|urn:uuid:[0-9a-f-]{36})$/.test(after)) throw new PageNotFound()
  return {
    key: `/sitemap.xml ${after ?? ''}`,
    load: async () => ({
      contentType: 'application/xml; charset=utf-8',
      body: after === null ? await index(context) : await file(context, after),
      lastModified: null,
      expiresAt: null,
    }),
  }
}

const ownPages = ({ publicUrl }: FeedsContext): Resource => ({
  key: '/sitemap.xml',
  load: async () => ({
    contentType: 'application/xml; charset=utf-8',
    body: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...['/', '/feeds'].map((path) => `<url><loc>${escapeMarkup(publicUrl + path)}</loc></url>`),
      '</urlset>\n',
    ].join('\n'),
    lastModified: null,
    expiresAt: null,
  }),
})

const index = async ({ database, publicUrl }: FeedsContext): Promise<string> => {
  const { rows } = await database.query<{ urn: string }>(
    `select urn from (select urn, row_number() over (order by urn) as place from feed_items) items
     where place % $1 = 0 order by urn`,
    [ADDRESSES_IN_A_FILE],
  )
  const files = ['start', ...rows.map(({ urn }) => urn)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map(
      (after) => `<sitemap><loc>${escapeMarkup(`${publicUrl}/sitemap.xml?after=${after}`)}</loc></sitemap>`,
    ),
    '</sitemapindex>\n',
  ].join('\n')
}

const file = async ({ database, publicUrl, vocabulary }: FeedsContext, after: string): Promise<string> => {
  const { rows } = await database.query<{ url: string; updated: string }>(
    `select item->>'url' as url, item->>'updated' as updated from feed_items where urn > $1 order by urn limit $2`,
    [after === 'start' ? '' : after, ADDRESSES_IN_A_FILE],
  )
  const own = rows
    .map(({ url, updated }) => ({ url: safeUrl(url, publicUrl), updated: instantOf(updated) }))
    .filter(
      (entry): entry is { url: string; updated: number | null } =>
        entry.url?.startsWith(`${publicUrl}/`) ?? false,
    )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    // They stand beside the items, in the first file.
    ...(after === 'start' ? fixedPages(vocabulary.known) : []).map(
      (path) => `<url><loc>${escapeMarkup(publicUrl + path)}</loc></url>`,
    ),
    ...own.map(
      ({ url, updated }) =>
        `<url><loc>${escapeMarkup(url)}</loc>${updated === null ? '' : `<lastmod>${new Date(updated).toISOString()}</lastmod>`}</url>`,
    ),
    '</urlset>\n',
  ].join('\n')
}

/** The pages that are there whatever is published, and the list of each type. */
const fixedPages = ({ types }: Terms): string[] => [
  '/',
  '/feeds',
  ...[...types.values()].map(({ path }) => `/${path}`),
  ...(types.has('subsidy-windows') ? [WIZARD] : []),
  ...Object.values(STATEMENTS),
]
