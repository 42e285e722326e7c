import { exportFormats } from '../../feeds/exports/index'
import { type FormatDescription, suits } from '../../feeds/formats/FormatDescription'
import { formats } from '../../feeds/formats/index'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import { resources } from '../../feeds/openData/resources'
import { markup, type Html } from '../html'
import { table } from '../parts/table'
import { addressWords } from './addressWords'
import type { FeedsPageData } from './FeedsPageData'
import { feedsWords } from './words'

/** Every address that there is, from the registries: feeds, complete exports, the open data and the hub. */
export const feedAddresses = (data: FeedsPageData): Html => {
  const { language } = data
  const say = feedsWords[language]
  return markup`<section id="soorten">
    <h2>${say.all}</h2>
    <h3>${say.feeds}</h3>
    <p>${say.feedsText}</p>
    ${byType(data, say.feedsCaption, '/feeds', formats)}
    ${
      exportFormats.length > 0 && !data.isDoor
        ? markup`<h3>${say.exports}</h3>
            <p>${say.exportsText}</p>
            ${byType(data, say.exportsCaption, OPEN_DATA, exportFormats)}`
        : null
    }
    ${data.isDoor ? elsewhere(data) : openData(data)}
  </section>`
}

/** Under a front door: open data are of the whole. */
const elsewhere = ({ language, mainUrl }: FeedsPageData): Html => {
  const say = feedsWords[language]
  return markup`<h3>${say.openData}</h3>
    <p>${say.openDataElsewhere} <a href="${mainUrl}/feeds#soorten">${mainUrl}/feeds</a></p>`
}

/** A row for each type, a column for each format. */
const byType = (
  { terms, language }: FeedsPageData,
  caption: string,
  base: string,
  list: readonly FormatDescription[],
): Html => {
  const say = feedsWords[language]
  const types = [{ name: 'all', label: { nl: say.everything, en: say.everything } }, ...terms.types.values()]
  return table(
    caption,
    [say.kind, ...list.map(({ title }) => title[language])],
    types
      .filter(({ name }) => list.some((format) => suits(format, name)))
      .map(({ name, label }) => [
        label[language],
        ...list.map((format) =>
          suits(format, name)
            ? markup`<a href="${base}/${name}.${format.path}"><code>${name}.${format.path}</code></a>`
            : markup`<span class="soft" aria-hidden="true">–</span><span class="visually-hidden">${say.none}</span>`,
        ),
      ]),
  )
}

const openData = ({ language, hubUrl, publicUrl }: FeedsPageData): Html => {
  const say = feedsWords[language]
  const registered = resources.map(({ path }) => path).filter((path) => !isExport(path))
  // The documentation is a page, and no resource of the API that it documents.
  const known = Object.keys(addressWords).filter((path) => path === '/docs' || registered.includes(path))
  const rows = [...new Set([...known, ...registered])].map((path): [Html, string] => [
    addressOf(path),
    addressWords[path]?.[language] ?? '',
  ])
  const hub = hubUrl?.startsWith(`${publicUrl}/`) ? hubUrl.slice(publicUrl.length) : hubUrl
  return markup`<h3>${say.openData}</h3>
    <p>${say.openDataText}</p>
    ${table(
      say.openDataCaption,
      [say.address, say.what],
      [...rows, ...(hub ? [[markup`<code>${hub}</code>`, say.hubAddress]] : [])],
    )}`
}

/** Exports have a table of their own. */
const isExport = (path: string): boolean => exportFormats.some((format) => path === `/{type}.${format.path}`)

/** The address, as a link where it can be followed as it is. */
const addressOf = (path: string): Html => {
  const code = markup`<code>${OPEN_DATA}${path}</code>`
  const example = path.replace(/^(\/schemas)?\/\{(type|name)\}/, '$1/ideas')
  return example.includes('{') ? code : markup`<a href="${OPEN_DATA}${example}">${code}</a>`
}
