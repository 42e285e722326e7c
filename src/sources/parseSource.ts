import { parseFeed as parseLoosely } from 'htmlparser2'
import { parseFeed } from 'feedsmith'
import { readAtom } from './formats/readAtom'
import { readCalendar } from './formats/readCalendar'
import { readJsonFeed } from './formats/readJsonFeed'
import { readLoosely } from './formats/readLoosely'
import { readRss } from './formats/readRss'
import { MOST_ENTRIES } from './limits'
import { onceEach } from './onceEach'
import { findTombstones } from './findTombstones'
import type { ParsedSource } from './SourceEntry'

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom, JSON Feed or iCalendar, by what it is and not by what it is called. What is
 * broken is read as far as it goes; what cannot be read of it stands among the problems.
 *
 * @param base - where it came from: what relative addresses are relative to
 * @param now - for series in calendars, which have no end
 * @returns null for what is no feed at all
 */
export const parseSource = (text: string, base: string, now = new Date()): ParsedSource | null => {
  const parsed = parse(text, base, now)
  if (!parsed) return null
  const { entries, problems } = onceEach(parsed)
  return {
    ...parsed,
    entries: entries.slice(0, MOST_ENTRIES),
    problems: [
      ...problems,
      ...(entries.length > MOST_ENTRIES ? [{ code: 'tooMany', entry: null } as const] : []),
    ],
  }
}

const parse = (text: string, base: string, now: Date): ParsedSource | null => {
  const start = text.slice(0, 2000)
  if (/^\s*BEGIN:VCALENDAR/i.test(start)) return readCalendar(text, base, now)
  // Blank lines, comments and warnings of a script before the feed itself are passed over.
  const xml = text.slice(Math.max(0, text.search(/<(\?xml|rss|feed|rdf:RDF|channel)\b/i)))
  const clean = /^\s*[{[]/.test(start) ? text.trim() : cleanXml(xml)
  const strict = parseStrictly(clean)
  if (strict) return readStrict(strict, clean, base)
  const closed = closeFeed(clean)
  const mended = closed === null ? null : parseStrictly(closed)
  const read = mended && closed !== null ? readStrict(mended, closed, base) : null
  if (read) return { ...read, problems: [...read.problems, { code: 'cutOff', entry: null }] }
  const loose = parseLoosely(xml)
  return loose && loose.items.length > 0 ? readLoosely(loose, base) : null
}

/** A feed that was cut off in the middle, closed after its last whole entry. Null when it was not, or has none. */
const closeFeed = (xml: string): string | null => {
  const root = /<(rss|feed|rdf:RDF)\b/i.exec(xml)?.[1]
  if (!root || new RegExp(`</${root}>\\s*$`, 'i').test(xml)) return null
  const entry = root.toLowerCase() === 'feed' ? '</entry>' : '</item>'
  const end = xml.lastIndexOf(entry)
  if (end < 0) return null
  return `${xml.slice(0, end + entry.length)}${root.toLowerCase() === 'rss' ? '</channel>' : ''}</${root}>`
}

type Strict = ReturnType<typeof parseFeed>

const parseStrictly = (text: string): Strict | null => {
  try {
    return parseFeed(text)
  } catch {
    return null
  }
}

const readStrict = (strict: Strict, text: string, base: string): ParsedSource => {
  if (strict.format === 'json') return readJsonFeed(strict.feed, base)
  const read =
    strict.format === 'atom' ? readAtom(strict.feed, base) : readRss(strict.feed, strict.format, base)
  return { ...read, withdrawn: findTombstones(text) }
}

/** XML 1.0 has no place for these characters, and some feeds have them. */
// eslint-disable-next-line no-control-regex
const cleanXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
