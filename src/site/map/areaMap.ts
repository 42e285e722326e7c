import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { drawAreas, type AreaCell, type AreaDrawing } from './areaCells'
import { mapWords } from './words'

interface AreaMapOptions {
  terms: Terms
  items: readonly Item[]
  /** The codes of the areas that were asked for. */
  chosen: readonly string[]
  /** The address of the list in one area; of all areas with null. */
  address: (code: string | null) => string
  language?: Language
}

/** Drawings by what they were made from: areas hardly ever change. */
const drawn = new WeakMap<Terms, AreaDrawing | null>()

/**
 * The municipalities beside a list: each is a link to what is there, and says how much of this page is in it. The list is
 * the same in words, and comes first.
 *
 * @returns null where there is no map to draw
 */
export const areaMap = ({ terms, items, chosen, address, language = 'nl' }: AreaMapOptions): Html | null => {
  const drawing = drawn.has(terms) ? drawn.get(terms) : drawAreas(offeredTerms(terms, 'area').values())
  drawn.set(terms, drawing ?? null)
  if (!drawing) return null
  const say = mapWords[language]
  const { width, height, cells } = drawing
  const countIn = ({ code }: AreaCell): number =>
    items.filter(({ areas }) => areas.some((area) => area.code === code)).length
  return markup`<section class="area-map" aria-labelledby="op-de-kaart">
    <h2 id="op-de-kaart">${say.title}</h2>
    <p>${say.intro}</p>
    <svg viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="op-de-kaart">
      ${cells.map((cell) => {
        const isChosen = chosen.includes(cell.code)
        return shape(cell, {
          count: countIn(cell),
          isChosen,
          href: address(isChosen ? null : cell.code),
          say,
        })
      })}
      <g aria-hidden="true">${cells
        .filter(({ code }) => chosen.includes(code))
        .map(
          ({ path }) => markup`<path class="area-chosen" d="${path}"/>`,
        )}${cells.map((cell) => name(cell, countIn(cell)))}</g>
    </svg>
    ${chosen.length > 0 ? markup`<p><a href="${address(null)}">${say.all}</a></p>` : null}
    <p class="soft">${say.scheme}</p>
  </section>`
}

const shape = (
  { path, title }: AreaCell,
  {
    count,
    href,
    isChosen,
    say,
  }: { count: number; href: string; isChosen: boolean; say: (typeof mapWords)[Language] },
): Html => {
  const label = count > 0 ? say.on(title, count) : say.none(title)
  return markup`<a href="${href}" aria-label="${label}"${isChosen ? markup` aria-current="true"` : null}><title>${label}</title><path class="area area-${Math.min(count, 4)}" d="${path}"/></a>`
}

/** The name, over every shape; below it how much is there. */
const name = ({ title, x, y }: AreaCell, count: number): Html => {
  const lines = [...linesOf(title), ...(count > 0 ? [String(count)] : [])]
  const first = y + 3.5 - ((lines.length - 1) * LINE) / 2
  return markup`<text>${lines.map(
    (line, index) =>
      markup`<tspan x="${x}" y="${Math.round((first + index * LINE) * 10) / 10}">${line}</tspan>`,
  )}</text>`
}

/** Units between two lines of a name. */
const LINE = 11

/** @example linesOf('Zwartewaterland') // ['Zwarte-', 'waterland'] */
const linesOf = (title: string): string[] => {
  const [first = title, ...rest] = title.split(/(?<=-)|(?<=^\S{2,}) |(?<=.{10,}) /)
  const [, start, end] = /^(.{5,}?)((?:water)?land)$/.exec(first) ?? []
  return rest.length === 0 && first.length > 11 && start && end
    ? [`${start}-`, end]
    : [first, ...(rest.length > 0 ? [rest.join(' ')] : [])]
}
