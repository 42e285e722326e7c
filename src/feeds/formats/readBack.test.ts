import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import ICAL from 'ical.js'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, urnOf } from '../../../test/fixtures/items/makeItem'
import { makeModel } from '../../../test/fixtures/items/makeModel'
import { dateOf } from '../presentItem'
import type { EventItem, IdeaItem } from '../schema/generated'
import { cleanText } from '../text/cleanText'
import { atom } from './atom'
import { icalendar } from './ical'
import { jsonFeed } from './jsonFeed'
import { rss } from './rss'

/** Text as somebody with bad intentions, or a bad export, would write it. */
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000\u0001\u0008\u000b\u000c\u001f',
    '\ud800',
    'a\udc00b',
    '\ufffe\uffff',
    '🌳👨‍👩‍👧‍👦é',
    ']]>',
    '<![CDATA[x]]>',
    '<script>alert(1)</script>',
    '&amp;&lt;&#x0;',
    '"\'><!--',
    'javascript:alert(1)',
    '<?xml version="1.0"?>',
    '</item></channel></rss>',
    '$& $1 $$',
    '\u2028\u2029',
    '<lastBuildDate>Thu, 01 Jan 1970 00:00:00 GMT</lastBuildDate>',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const address = fc.oneof(
  hostile,
  fc.constantFrom(
    '/pad',
    'https://elders.example/?a=1&b=2',
    'data:text/html,x',
    '//host/pad',
    'JAVASCRIPT:alert(1)',
    'vbscript:x',
  ),
  fc.webUrl(),
)
const date = fc.oneof(fc.constantFrom('2027-03-03T09:00:00.000Z', '', 'gisteren', '9999-99-99'), hostile)

const idea: fc.Arbitrary<IdeaItem> = fc
  .record({
    title: hostile,
    summary: fc.option(hostile),
    text: hostile,
    html: hostile.map((text) => (text ? `<p>${text}</p>` : '')),
    url: address,
    published: date,
    updated: date,
    theme: hostile,
    area: hostile,
    name: hostile,
    website: fc.option(address),
    alt: hostile,
    picture: address,
    number: fc.nat(1000),
  })
  .map(({ theme, area, name, website, alt, picture, number, ...rest }) =>
    makeIdea(number, {
      ...rest,
      themes: [{ slug: theme, title: theme, participationLevel: null }],
      areas: [{ code: area, name: area, kind: 'village' }],
      attribution: name,
      partner: { urn: urnOf(900), slug: 's', name, url: website, website, state: 'verified' },
      image: { url: picture, alt, width: 10, height: 10, mimeType: 'image/png', bytes: 5, credit: name },
      attachments: [{ url: picture, title: alt, mimeType: 'text/plain', bytes: 1 }],
      origin: { name, url: website },
      location: { name: area, latitude: 0, longitude: -0.5 },
    }),
  )

const model = (items: readonly IdeaItem[]) =>
  makeModel(items, { withdrawn: [{ urn: urnOf(2000), type: 'ideas', at: 0 }] })

// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const titleOf = ({ title }: IdeaItem) => cleanText(title).trim() || '(zonder titel)'
/** Parsers take the white space around a text away, and know one kind of line end. */
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

describe('hostile text', () => {
  it('comes through RSS whole and harmless, for feedsmith and rss-parser', async () => {
    const parser = new RssParser()
    await fc.assert(
      fc.asyncProperty(fc.array(idea, { maxLength: 3 }), async (items) => {
        const xml = rss.render(model(items))
        expect(xml.isWellFormed() && !forbidden.test(xml)).toBe(true)
        expect(xml).not.toMatch(/Invalid Date/)
        const parsed = parseFeed(xml)
        if (parsed.format !== 'rss') throw new Error(`read as ${parsed.format}`)
        const read = parsed.feed.items ?? []
        expect(read.map(({ guid }) => guid?.value)).toEqual([...items.map(({ urn }) => urn), urnOf(2000)])
        expect(read.every(({ guid }) => guid?.isPermaLink === false)).toBe(true)
        expect(read.slice(0, -1).map(({ title }) => flat(title))).toEqual(
          items.map((item) => flat(titleOf(item))),
        )
        for (const { link, enclosures = [] } of read) {
          for (const url of [link, ...enclosures.map(({ url: each }) => each)]) {
            if (url !== undefined) expect(url).toMatch(/^(https?|mailto):/)
          }
        }
        const other = await parser.parseString(xml)
        expect(other.items.map(({ guid }) => guid)).toEqual([...items.map(({ urn }) => urn), urnOf(2000)])
      }),
      { numRuns: 150 },
    )
  })

  it('comes through Atom whole and harmless, for feedsmith and rss-parser', async () => {
    const parser = new RssParser()
    await fc.assert(
      fc.asyncProperty(fc.array(idea, { maxLength: 3 }), async (items) => {
        const xml = atom.render(model(items))
        expect(xml.isWellFormed() && !forbidden.test(xml)).toBe(true)
        const parsed = parseFeed(xml)
        if (parsed.format !== 'atom') throw new Error(`read as ${parsed.format}`)
        const read = parsed.feed.entries ?? []
        expect(read.map(({ id }) => id)).toEqual(items.map(({ urn }) => urn))
        expect(read.map(({ title }) => flat(title?.value))).toEqual(items.map((item) => flat(titleOf(item))))
        for (const { links = [], updated } of read) {
          expect(Date.parse(String(updated))).not.toBeNaN()
          for (const { href } of links) expect(href).toMatch(/^(https?|mailto):/)
        }
        const other = await parser.parseString(xml)
        expect(other.items.map(({ id }) => String(id))).toEqual(items.map(({ urn }) => urn))
      }),
      { numRuns: 150 },
    )
  })

  it('comes through JSON Feed whole and harmless, for feedsmith', () => {
    fc.assert(
      fc.property(fc.array(idea, { maxLength: 3 }), (items) => {
        const json = jsonFeed.render(model(items))
        expect(json.isWellFormed()).toBe(true)
        const parsed = parseFeed(json)
        if (parsed.format !== 'json') throw new Error(`read as ${parsed.format}`)
        const raw = JSON.parse(json) as {
          items: Record<string, unknown>[]
          _noaber: { withdrawn: { id: string }[] }
        }
        expect(raw.items.map(({ id }) => id)).toEqual(items.map(({ urn }) => urn))
        expect(raw.items.map(({ title }) => title)).toEqual(items.map(titleOf))
        expect(raw._noaber.withdrawn.map(({ id }) => id)).toEqual([urnOf(2000)])
        for (const item of raw.items) {
          expect('content_html' in item || 'content_text' in item).toBe(true)
          expect(String(item.url)).toMatch(/^(https?|mailto):/)
          if (item.date_published !== undefined) expect(Date.parse(String(item.date_published))).not.toBeNaN()
          expect(json).not.toMatch(/"(url|website|external_url|image)": "(javascript|vbscript|data):/i)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('comes through a calendar whole and harmless, for ical.js', () => {
    const { event } = makeEvent(0)
    const evening = fc
      .record({ idea, startsAt: date, endsAt: fc.option(date), place: hostile, reason: fc.option(hostile) })
      .map(({ idea: { idea: _, ...common }, startsAt, endsAt, place, reason }) =>
        makeEvent(0, {
          ...common,
          type: 'events',
          event: {
            ...event,
            startsAt,
            endsAt,
            venue: { name: place, address: place },
            cancelledReason: reason,
          },
        }),
      )
    fc.assert(
      fc.property(fc.array(evening, { maxLength: 3 }), (items) => {
        const text = icalendar.render(makeModel(items, { title: cleanText(items[0]?.title ?? 'Agenda') }))
        expect(text.isWellFormed() && !forbidden.test(text) && !text.includes('\u007f')).toBe(true)
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
        expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        const calendar = ICAL.Component.fromString(text)
        const tellable = items.filter(({ event: { startsAt } }) => {
          const year = dateOf(startsAt)?.getUTCFullYear() ?? 0
          return year >= 1 && year <= 9998
        })
        const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
        expect(read.map(({ uid }) => uid)).toEqual(tellable.map(({ urn }) => urn))
        const title = (each: EventItem) =>
          (cleanText(each.title).trim() || '(zonder titel)').replaceAll('\u007f', '')
        expect(read.map(({ summary }) => flat(summary))).toEqual(tellable.map((each) => flat(title(each))))
        for (const { component } of read) {
          expect(String(component.getFirstPropertyValue('url'))).toMatch(/^(https?|mailto):/)
          expect(component.getFirstPropertyValue('method')).toBeNull()
        }
      }),
      { numRuns: 150 },
    )
  })
})
