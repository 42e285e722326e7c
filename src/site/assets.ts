import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { transformSync } from 'esbuild'
import { apiDocsScript, apiDocsStyle, swaggerUi } from './apiDocs/assets'
import { ideaFormScript, ideaFormStyle } from './ideaForm/assets'
import { componentStyle } from './look/components'
import { makeAsset, type Asset } from './makeAsset'

const require = createRequire(import.meta.url)

interface Font {
  family: string
  package: string
  file: string
  style: 'normal' | 'italic'
  weights: string
  range: string
}

/** The parts of Unicode in each file, as the packages say. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const LATIN_EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const TEXT = {
  family: 'Atkinson Hyperlegible Next Variable',
  package: '@fontsource-variable/atkinson-hyperlegible-next',
  weights: '200 800',
}
const HEADINGS = {
  family: 'Bricolage Grotesque Variable',
  package: '@fontsource-variable/bricolage-grotesque',
  weights: '200 800',
}

const fonts: readonly Font[] = [
  { ...TEXT, file: 'atkinson-hyperlegible-next-latin-wght-normal.woff2', style: 'normal', range: LATIN },
  { ...TEXT, file: 'atkinson-hyperlegible-next-latin-wght-italic.woff2', style: 'italic', range: LATIN },
  {
    ...TEXT,
    file: 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    style: 'normal',
    range: LATIN_EXTENDED,
  },
  { ...HEADINGS, file: 'bricolage-grotesque-latin-wght-normal.woff2', style: 'normal', range: LATIN },
  {
    ...HEADINGS,
    file: 'bricolage-grotesque-latin-ext-wght-normal.woff2',
    style: 'normal',
    range: LATIN_EXTENDED,
  },
]

const fontAssets = fonts.map((font) => ({
  font,
  asset: makeAsset(font.file, readFileSync(require.resolve(`${font.package}/files/${font.file}`))),
}))

const fontFaces = fontAssets.map(
  ({ font, asset }) =>
    `@font-face{font-family:'${font.family}';font-style:${font.style};font-weight:${font.weights};font-display:swap;src:url(${asset.path}) format('woff2');unicode-range:${font.range}}`,
)

const look = (name: string): string => readFileSync(new URL(`./look/${name}`, import.meta.url), 'utf8')

/** Without what only people read: comments, source maps, spaces. */
const minify = (css: string): string => transformSync(css, { loader: 'css', minify: true }).code

/** What every page has: fonts, components, tokens and rules together. */
export const styleSheet = makeAsset(
  'site.css',
  Buffer.from(
    minify(
      [
        ...fontFaces,
        componentStyle,
        ...[
          'tokens.css',
          'componentTokens.css',
          'site.css',
          'filters.css',
          'frame.css',
          'notice.css',
          'map.css',
          'timeline.css',
          'watch.css',
          'print.css',
        ].map((name) => look(name)),
      ].join('\n'),
    ),
  ),
)

/** What the front page, the page about feeds and the Subsidiewijzer have beside it. */
export const homeStyle = makeAsset('home.css', Buffer.from(minify(look('home.css'))))
export const wizardStyle = makeAsset('wizard.css', Buffer.from(minify(look('wizard.css'))))
export const feedsPageStyle = makeAsset('feedsPage.css', Buffer.from(minify(look('feedsPage.css'))))

/** The sign in a browser's tab. */
export const favicon = makeAsset('icon.svg', Buffer.from(look('icon.svg')))

/** What makes the result follow the choices on the page about feeds. */
export const feedBuilderScript = makeAsset(
  'feedBuilder.js',
  readFileSync(new URL('./browser/feedBuilder.js', import.meta.url)),
)

/** What a preview has beside the site's own style, and what makes it follow a form. */
export const previewStyle = makeAsset('preview.css', Buffer.from(look('preview.css')))
export const livePreviewScript = makeAsset(
  'livePreview.js',
  readFileSync(new URL('./browser/livePreview.js', import.meta.url)),
)

/** The fonts of the first screen, worth fetching early. */
export const earlyFonts: readonly Asset[] = fontAssets
  .filter(({ font }) => font.style === 'normal' && font.range === LATIN)
  .map(({ asset }) => asset)

/** Every asset by its address. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  [
    styleSheet,
    homeStyle,
    feedsPageStyle,
    wizardStyle,
    favicon,
    feedBuilderScript,
    previewStyle,
    livePreviewScript,
    ideaFormStyle,
    ideaFormScript,
    swaggerUi,
    apiDocsStyle,
    apiDocsScript,
    ...fontAssets.map(({ asset }) => asset),
  ].map((asset) => [asset.path, asset]),
)
