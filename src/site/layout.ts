import type { FeedsContext } from '../feeds/context'
import type { Node } from '../feeds/exports/jsonLd/node'
import { addressIn } from '../feeds/formats/addressIn'
import { formats } from '../feeds/formats/index'
import type { Language } from '../feeds/http/language'
import type { SiteNotice } from '../feeds/notice/SiteNotice'
import type { FeedType } from '../feeds/types/FeedType'
import { suits } from '../feeds/formats/FormatDescription'
import { earlyFonts, favicon, styleSheet } from './assets'
import { siteFoot } from './frame/siteFoot'
import { siteHead } from './frame/siteHead'
import { siteNotice } from './frame/siteNotice'
import { doorStyleOf } from './look/doorStyle'
import { markup, type Html } from './html'
import type { Asset } from './makeAsset'
import { linkedData } from './parts/linkedData'
import { words } from './words'

/** A page without what is around it. */
export interface Page {
  /** Without the name of the site. */
  title: string
  /** For search engines and previews; plain text. */
  description?: string
  /** The path and query of the one address of this page. */
  path: string
  /** The path that search engines know it by, when that is another one: of the same content within a Dutch frame. */
  canonicalPath?: string
  /** The path of the page at the site itself that shows the same, when it is another one. */
  mainPath?: string
  /** Where menu and foot lead, when there is nothing to find under this host name: an address without a slash at the end. */
  root?: string
  /** Under a front door: a page of the door's own, which the site itself does not have. */
  isOfDoor?: boolean
  body: Html
  /** What stands above the body, as wide as the window. */
  banner?: Html
  /** The feed that goes with it, as the part of a feed address between type and format: `ideas`, `?theme=…`. */
  feed?: { type: string; search: string; title: string }
  /** The absolute address of a picture, for previews. */
  picture?: string | null
  language?: Language
  /** The same page in the other language. */
  translation?: { language: Language; path: string }
  /** Says above everything that this page is for few eyes. Nothing then leads search engines or feed readers to it. */
  notice?: Html
  /** It is an answer to what somebody asked: nothing for search engines, and nothing that they should go on from. */
  isUnlisted?: boolean
  /** Nothing leads away from it: no menu and no foot, as on a screen that many people use one after the other. */
  isBare?: boolean
  /** Style of its own, before that of the site. */
  style?: Asset
  /** What it is about, for search engines, in the words of schema.org. */
  linkedData?: Node
  /** The one origin of others that it shows in a frame, because somebody asked for it. */
  frame?: string | null
  /** A module that makes it more pleasant; the page works without it. */
  script?: Asset
}

/** What the layout needs of the site. */
export interface Frame {
  context: Pick<FeedsContext, 'publicUrl' | 'siteName' | 'door' | 'mainUrl' | 'mainName' | 'publisher'>
  types: ReadonlyMap<string, FeedType>
  /** What the desk wants everybody to know now. */
  notice?: SiteNotice | null
}

/** The whole document: head, menu, page and foot. Nothing in it needs a script. */
export const layout = (page: Page, frame: Frame): string => {
  const { language = 'nl' } = page
  const { context } = frame
  const say = words[language]
  const { publicUrl, siteName, door } = context
  const style = door && doorStyleOf(door)
  const title = page.path.split('?')[0] === '/' ? siteName : `${page.title} – ${siteName}`
  const address = addressOf(page, context)
  const isListed = !page.notice && !page.isUnlisted
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        ${page.description ? markup`<meta name="description" content="${page.description}">` : null}
        ${isListed ? markup`<link rel="canonical" href="${address}">` : markup`<meta name="robots" content="noindex, nofollow">`}
        <link rel="icon" href="${favicon.path}" type="image/svg+xml">
        ${earlyFonts.map(({ path }) => markup`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin> `)}
        ${page.style ? markup`<link rel="stylesheet" href="${page.style.path}">` : null}
        <link rel="stylesheet" href="${styleSheet.path}">
        ${style ? markup`<link rel="stylesheet" href="${style.path}">` : null}
        ${page.script ? markup`<script type="module" src="${page.script.path}"></script>` : null}
        ${isListed ? leads(page, address, { publicUrl, siteName }) : null}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${say.skip}</a>
        ${page.notice}
        ${page.isBare ? null : markup`${siteHead(page, frame)} ${siteNotice(page, frame.notice)}`}
        <main id="inhoud" tabindex="-1">${page.banner}<div class="wrap">${page.body}</div></main>
        ${page.isBare ? null : siteFoot(page, frame)}
      </body>
    </html> `.markup
}

/**
 * The one address of a page for search engines and previews. Items and lists that a front door shows have theirs at the
 * site itself, so that they are found once, however many doors there are.
 */
const addressOf = (page: Page, { door, publicUrl, mainUrl }: Frame['context']): string => {
  const path = page.canonicalPath ?? page.path
  return door && !page.isOfDoor ? `${mainUrl}${page.mainPath ?? path}` : `${publicUrl}${path}`
}

/** What programs find a page by: feeds, the page in the other language, and what a link to it looks like elsewhere. */
const leads = (
  page: Page,
  address: string,
  { publicUrl, siteName }: Pick<Frame['context'], 'publicUrl' | 'siteName'>,
): Html =>
  markup`${feedLinks(page, publicUrl)}
        ${page.translation ? markup`<link rel="alternate" hreflang="${page.translation.language}" href="${publicUrl}${page.translation.path}">` : null}
        <meta property="og:title" content="${page.title}">
        <meta property="og:url" content="${address}">
        <meta property="og:site_name" content="${siteName}">
        ${page.description ? markup`<meta property="og:description" content="${page.description}">` : null}
        <meta property="og:type" content="${page.path === '/' ? 'website' : 'article'}">
        ${page.picture ? markup`<meta property="og:image" content="${page.picture}"><meta name="twitter:card" content="summary_large_image">` : null}
        ${page.linkedData ? linkedData(page.linkedData) : null}`

const feedLinks = ({ feed, language = 'nl' }: Page, publicUrl: string): Html => {
  const { type, search, title } = feed ?? {
    type: 'all',
    search: '',
    title: language === 'nl' ? 'Alles' : 'Everything',
  }
  return markup`${formats
    .filter((format) => suits(format, type))
    .map(
      (format) =>
        markup`<link rel="alternate" type="${format.contentType.split(';')[0] ?? ''}" title="${title} – ${format.title[language]}" href="${publicUrl}${addressIn(format, type, search)}"> `,
    )}`
}
