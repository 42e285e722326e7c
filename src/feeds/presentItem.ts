import { effectiveState } from './effectiveState'
import type { ItemRow } from './load'
import type { Item } from './schema/generated'
import { cleanText } from './text/cleanText'
import { instantOf } from './text/instant'
import { mapTexts } from './text/mapTexts'
import { safeUrl } from './text/safeUrl'
import type { FeedType } from './types/FeedType'

/** What presenting needs to know of the site and the moment. */
interface PresentOptions {
  /** The public address of this site, without a slash at the end. */
  base: string
  /** Milliseconds since 1970: decides the effective state. */
  now: number
  types: ReadonlyMap<string, FeedType>
}

/**
 * Makes an item ready to be shown: texts clean, addresses absolute and safe, dates valid or absent, and the state as
 * it is by the clock. The result has the shape of an item.
 */
export const presentItem = (
  row: Omit<ItemRow, 'publishedAt'>,
  { base, now, types }: PresentOptions,
): Item => {
  const item = withSafeTexts(row.item, base)
  const state = effectiveState({ ...row, state: item.state }, now)
  const isMoved = state !== item.state
  const presented: Item = {
    ...item,
    title: item.title.trim() || '(zonder titel)',
    url: safeUrl(item.url, base) ?? base,
    html: absoluteLinks(item.html, base),
    state,
    stateLabel: isMoved ? (types.get(item.type)?.states[state]?.label ?? item.stateLabel) : item.stateLabel,
    image: withUrl(item.image, base),
    attachments: item.attachments.map((file) => withUrl(file, base)).filter((file) => file !== null),
  }
  return isMoved && 'subsidyWindow' in presented && state === 'closed'
    ? { ...presented, subsidyWindow: { ...presented.subsidyWindow, closedReason: reasonOf(item.state) } }
    : presented
}

/** Why a window closed that its timer has not closed yet: what the timer will say. */
const reasonOf = (state: string) => (state === 'exhausted' || state === 'suspended' ? state : 'deadline')

/** The short text of an item: its summary, or the beginning of its text, in whole words. */
export const summaryOf = (item: Item, length = 280): string => {
  const text = (item.summary ?? item.text).replace(/\s+/g, ' ').trim()
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cleanText(cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)))}…`
}

/** The name to give with an item: who published it, or else the site. */
export const authorOf = ({ attribution, partner }: Item, siteName: string): string =>
  [attribution, partner?.name].find((name) => name?.trim()) ?? siteName

/** Under which licence an item may be used, and whom to name, as one line for formats with a place for that. */
export const rightsOf = ({ licence, attribution }: Item): string =>
  [licence.id, licence.url, ...(attribution ? [`Naamsvermelding: ${attribution}`] : [])].join(' · ')

/** The instant of a date in an item as a date, or null when it is none. */
export const dateOf = (value: string | null | undefined): Date | null => {
  const instant = instantOf(value)
  return instant === null ? null : new Date(instant)
}

/**
 * Cleans every text, and makes every link within the parts of an item absolute, or null when it is not safe. A link is
 * what has a name like one. The addresses of the item and its files come further on, as what has no safe one goes
 * altogether; a licence is ours.
 */
const withSafeTexts = (item: Item, base: string): Item => {
  const { image, attachments, licence, url, ...parts } = item
  const clean = mapTexts({ image, attachments, licence, url }, cleanText)
  const safe = mapTexts(parts, (text, name) =>
    isLinkName(name) ? safeUrl(cleanText(text), base) : cleanText(text),
  )
  return { ...safe, ...clean } as Item
}

const isLinkName = (name: string): boolean => name === 'url' || name === 'website' || name.endsWith('Url')

const withUrl = <T extends { url: string }>(file: T | null, base: string): T | null => {
  const url = safeUrl(file?.url, base)
  return file && url ? { ...file, url } : null
}

// The HTML was written by our own sanitiser, which quotes every attribute with double quotes.
const absoluteLinks = (html: string, base: string): string =>
  html.replace(/(\s(?:href|src)=")\/(?!\/)/g, `$1${base}/`)
