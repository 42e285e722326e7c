import { absolute, cleanHtml, firstImage } from '../entryHtml'
import { plainText } from '../plainText'
import { readDate } from '../readDate'
import type { SourceEntry, SourceImage, SourcePlace, SourceProblem } from '../SourceEntry'

/** What a feed says of an entry, as its format has it. */
export interface RawEntry {
  id?: string | null
  /** Text or markup. */
  title?: string | null
  url?: string | null
  summary?: string | null
  html?: string | null
  published?: unknown
  updated?: unknown
  categories?: readonly (string | null | undefined)[]
  image?: { url?: unknown; alt?: unknown } | null
  place?: SourcePlace | null
}

/** Longer is no id that anybody gave on purpose. */
const LONGEST_ID = 255

/** The longest summary: readers see it in lists. In characters. */
const LONGEST_SUMMARY = 300

/**
 * An entry in the shape that all formats share, or the reason why it cannot be used: without an id and an address nobody
 * could tell it apart, and without a title nobody could read it. Broken dates are left out and told.
 */
export const makeEntry = (
  raw: RawEntry,
  base: string,
): { entry?: SourceEntry; problems: SourceProblem[] } => {
  const url = absolute(raw.url, base)
  const id = (raw.id?.trim() || url) ?? ''
  const html = raw.html?.trim() ? cleanHtml(raw.html, url ?? base) : null
  const text = plainText(html)
  const title = plainText(raw.title) ?? (text === null ? null : cut(text, 80))
  const name = title ?? (id || null)
  if (id === '' || id.length > LONGEST_ID) return { problems: [{ code: 'noId', entry: name }] }
  if (title === null) return { problems: [{ code: 'noTitle', entry: name }] }
  const [published, updated] = [readDate(raw.published), readDate(raw.updated)]
  const isBroken = (given: unknown, read: Date | null) => Boolean(given) && read === null
  const summary = plainText(raw.summary) ?? text
  return {
    entry: {
      id,
      title: cut(title, 200),
      url,
      summary: summary === null ? null : cut(summary, LONGEST_SUMMARY),
      html,
      published,
      updated,
      categories: [...new Set((raw.categories ?? []).flatMap((category) => plainText(category) ?? []))],
      image: imageOf(raw, url ?? base),
      place: raw.place ?? null,
      event: null,
    },
    problems:
      isBroken(raw.published, published) || isBroken(raw.updated, updated)
        ? [{ code: 'badDate', entry: name }]
        : [],
  }
}

/** A point of GeoRSS. */
export const pointOf = (point: { lat?: number; lng?: number } | undefined): SourcePlace | null =>
  point?.lat === undefined || point.lng === undefined
    ? null
    : { name: null, latitude: point.lat, longitude: point.lng }

const imageOf = ({ html, image, summary }: RawEntry, base: string): SourceImage | null => {
  const inText = firstImage(html ?? null, base) ?? firstImage(summary ?? null, base)
  const url = absolute(image?.url, base)
  if (!url) return inText
  const alt = typeof image?.alt === 'string' ? plainText(image.alt) : null
  return { url, alt: alt ?? (inText?.url === url ? inText.alt : null) }
}

/** A text of at most so many characters, cut at a word. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const part = text.slice(0, most - 1)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

/** Makes the entries of a feed, and gathers what is wrong with them. */
export const makeEntries = (
  raws: readonly RawEntry[],
  base: string,
): { entries: SourceEntry[]; problems: SourceProblem[] } => {
  const made = raws.map((raw) => makeEntry(raw, base))
  return {
    entries: made.flatMap(({ entry }) => entry ?? []),
    problems: made.flatMap(({ problems }) => problems),
  }
}
