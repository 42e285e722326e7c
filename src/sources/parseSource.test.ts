import { describe, expect, it } from 'vitest'
import { decodeSource } from './decodeSource'
import { parseSource } from './parseSource'

const HOME = 'https://buurt.example/feed'
const NOW = new Date('2027-03-01T12:00:00Z')
const parse = (text: string) => parseSource(text, HOME, NOW)

const wordpress = (items: string) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel><title>Nieuws &#8211; Buurt</title><link>https://buurt.example</link><ttl>45</ttl>${items}</channel></rss>`

const item = (more = '', id = 'https://buurt.example/?p=1') => `<item><title>Samen &amp; groen</title>
  <link>https://buurt.example/samen-groen/</link><guid isPermaLink="false">${id}</guid>
  <pubDate>wo, 3 mrt 2027 10:00:00 +0100</pubDate><category><![CDATA[Natuur]]></category>
  <description><![CDATA[<p>Kort verteld.</p>]]></description>${more}</item>`

describe('RSS as WordPress writes it', () => {
  it('gives entries with what a document needs', () => {
    const image = '<img src="/foto.jpg" alt="Kinderen planten een boom" width="800">'
    const found = parse(
      wordpress(
        item(
          `<content:encoded><![CDATA[<h1>Kop</h1><p>Lang <a href="/meer">verteld</a>. ${image}</p>]]></content:encoded>`,
        ),
      ),
    )
    expect(found).toMatchObject({ format: 'rss', title: 'Nieuws – Buurt', minutes: 45, problems: [] })
    expect(found?.entries).toEqual([
      {
        id: 'https://buurt.example/?p=1',
        title: 'Samen & groen',
        url: 'https://buurt.example/samen-groen/',
        summary: 'Kort verteld.',
        html: '<h2>Kop</h2><p>Lang <a href="https://buurt.example/meer">verteld</a>. </p>',
        published: new Date('2027-03-03T09:00:00Z'),
        updated: null,
        categories: ['Natuur'],
        image: { url: 'https://buurt.example/foto.jpg', alt: 'Kinderen planten een boom' },
        place: null,
        event: null,
      },
    ])
  })

  it('with a date that is none is read, and says so', () => {
    const found = parse(wordpress(item().replace('wo, 3 mrt 2027 10:00:00 +0100', 'ergens in maart')))
    expect(found?.entries[0]?.published).toBeNull()
    expect(found?.problems).toEqual([{ code: 'badDate', entry: 'Samen & groen' }])
  })

  it('without an id goes by its address, and without both is left out', () => {
    const without = item().replace(/<guid.*<\/guid>/, '')
    const nothing = '<item><title>Zonder adres</title></item>'
    const found = parse(wordpress(without + nothing))
    expect(found?.entries.map(({ id }) => id)).toEqual(['https://buurt.example/samen-groen/'])
    expect(found?.problems).toEqual([{ code: 'noId', entry: 'Zonder adres' }])
  })

  it('that says the same twice gives the newest of both', () => {
    const newer = item().replace('3 mrt', '4 mrt').replace('Samen &amp; groen', 'Samen groener')
    expect(parse(wordpress(item() + newer))?.entries.map(({ title }) => title)).toEqual(['Samen groener'])
  })

  it.each([
    [
      'a warning before it',
      `<br />\n<b>Warning</b>: iets in <b>functions.php</b><br />\n${wordpress(item())}`,
    ],
    ['an ampersand that stands alone', wordpress(item().replace('&amp;', '&'))],
    ['a character that XML does not know', wordpress(item().replace('groen', 'gr\u0008oen'))],
    ['no declaration, and capitals', wordpress(item()).replace(/<\?xml[^>]*\?>/, '')],
  ])('with %s is read', (_, text) => {
    expect(parse(text)?.entries.map(({ title }) => title)).toEqual(['Samen & groen'])
  })

  it('that was cut off gives what is whole', () => {
    const text = wordpress(item() + item('', 'b') + item('', 'c'))
    const found = parse(text.slice(0, text.lastIndexOf('<description>') + 20))
    expect(found?.entries.map(({ id }) => id)).toEqual(['https://buurt.example/?p=1', 'b'])
    expect(found?.problems).toContainEqual({ code: 'cutOff', entry: null })
  })

  it('brings no script, frame, style or odd link along', () => {
    const hostile = `<p onclick="x()">a<script>alert(1)</script><iframe src="https://x"></iframe><a href="javascript:alert(1)">b</a><svg><a xlink:href="javascript:x">c</a></svg><style>p{}</style></p>`
    const found = parse(wordpress(item(`<content:encoded><![CDATA[${hostile}]]></content:encoded>`)))
    expect(found?.entries[0]?.html).toBe('<p>a<a>b</a></p>')
  })
})

describe('Atom', () => {
  const atom = (
    more: string,
  ) => `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <id>urn:x</id><title>Plannen</title><link href="https://buurt.example/"/>${more}</feed>`
  const entry = `<entry><id>urn:e1</id><title type="html">Bos &amp;amp; hei</title><updated>2027-03-01T00:00:00Z</updated>
    <link href="bos"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hoi <b>x</b></p></div></content></entry>`

  it('gives entries, with addresses made absolute', () => {
    const [first] = parse(atom(entry))?.entries ?? []
    expect(first).toMatchObject({
      id: 'urn:e1',
      title: 'Bos & hei',
      url: 'https://buurt.example/bos',
      html: '<p>Hoi <b>x</b></p>',
    })
  })

  it('tells what is gone (RFC 6721), also by another prefix', () => {
    const gone = '<at:deleted-entry ref="urn:e2" when="2027-03-01T00:00:00Z"/>'
    expect(parse(atom(entry + gone))?.withdrawn).toEqual(['urn:e2'])
    expect(parse(atom(gone).replaceAll('at:', 'weg:'))?.withdrawn).toEqual(['urn:e2'])
  })
})

describe('JSON Feed', () => {
  it('gives entries; text that is no markup is not read as such', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: 7, url: '/zeven', title: '1 < 2', content_text: 'Een & twee\n\ndrie', tags: ['a', 'a'] }],
    }
    expect(parse(JSON.stringify(feed))?.entries[0]).toMatchObject({
      id: '7',
      title: '1 < 2',
      url: 'https://buurt.example/zeven',
      html: '<p>Een &amp; twee</p><p>drie</p>',
      categories: ['a'],
    })
  })
})

describe('iCalendar', () => {
  const calendar = (...events: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Agenda', ...events, 'END:VCALENDAR'].join('\r\n')
  const event = (...lines: string[]) =>
    ['BEGIN:VEVENT', 'UID:1@buurt', 'SUMMARY:Inloop', ...lines, 'END:VEVENT'].join('\r\n')

  it('gives events with their moments, place and state', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Amsterdam:20270310T193000',
        'DURATION:PT2H',
        'LOCATION:De Haven\\, Zwolle',
        'GEO:52.5;6.1',
        'STATUS:CONFIRMED',
        'DESCRIPTION:Kom langs\\n\\nKoffie is er',
        'URL:https://buurt.example/inloop',
      ),
    )
    const found = parse(text)
    expect(found).toMatchObject({ format: 'ical', title: 'Agenda', problems: [] })
    expect(found?.entries[0]).toMatchObject({
      id: '1@buurt',
      title: 'Inloop',
      url: 'https://buurt.example/inloop',
      html: '<p>Kom langs</p><p>Koffie is er</p>',
      place: { name: 'De Haven, Zwolle', latitude: 52.5, longitude: 6.1 },
      event: {
        startsAt: new Date('2027-03-10T18:30:00Z'),
        endsAt: new Date('2027-03-10T20:30:00Z'),
        isCancelled: false,
      },
    })
  })

  it.each([
    ['UTC', 'DTSTART:20270310T183000Z', '2027-03-10T18:30:00.000Z'],
    ['no zone', 'DTSTART:20270310T193000', '2027-03-10T18:30:00.000Z'],
    [
      'a zone that nobody knows',
      'DTSTART;TZID=Zwolle Standard Time:20270310T193000',
      '2027-03-10T18:30:00.000Z',
    ],
    ['another zone', 'DTSTART;TZID=America/New_York:20270310T133000', '2027-03-10T18:30:00.000Z'],
    ['a day', 'DTSTART;VALUE=DATE:20270310', '2027-03-09T23:00:00.000Z'],
  ])('with %s begins when it begins', (_, line, instant) => {
    expect(parse(calendar(event(line)))?.entries[0]?.event?.startsAt.toISOString()).toBe(instant)
  })

  it('gives each occurrence of a series in the coming year, at the same time on the wall, with what was changed of one', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Amsterdam:20270106T193000',
        'RRULE:FREQ=WEEKLY',
        'EXDATE;TZID=Europe/Amsterdam:20270310T193000',
      ),
      event(
        'RECURRENCE-ID;TZID=Europe/Amsterdam:20270317T193000',
        'DTSTART;TZID=Europe/Amsterdam:20270318T200000',
        'STATUS:CANCELLED',
      ),
    )
    const entries = parse(text)?.entries ?? []
    expect(entries.length).toBeGreaterThan(45)
    expect(entries.slice(0, 3).map(({ event: when }) => when?.startsAt.toISOString())).toEqual([
      '2027-03-03T18:30:00.000Z',
      '2027-03-18T19:00:00.000Z',
      '2027-03-24T18:30:00.000Z',
    ])
    expect(entries[1]?.event?.isCancelled).toBe(true)
    expect(entries[3]?.event?.startsAt.toISOString()).toBe('2027-03-31T17:30:00.000Z')
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it('with one broken event gives the others', () => {
    const broken = ['BEGIN:VEVENT', 'UID:2', 'SUMMARY:Stuk', 'DTSTART;VALUE=DATE:morgen', 'END:VEVENT'].join(
      '\r\n',
    )
    const found = parse(calendar(broken, event('DTSTART:20270310T183000Z')))
    expect(found?.entries.map(({ title }) => title)).toEqual(['Inloop'])
    expect(found?.problems.map(({ entry }) => entry)).toEqual(['Stuk'])
  })
})

describe('what is no feed', () => {
  it.each([
    '',
    'Not found',
    '<!doctype html><html><body><p>Hallo</p></body></html>',
    '{"ok":true}',
    '[]',
    '{',
  ])('%o gives nothing', (text) => {
    expect(parse(text)).toBeNull()
  })
})

describe('the encoding of a feed', () => {
  it.each([
    ['what the server says', Buffer.from('caf\u00e9', 'latin1'), 'text/xml; charset=ISO-8859-1'],
    [
      'what the feed says',
      Buffer.from('<?xml version="1.0" encoding="windows-1252"?>caf\u00e9', 'latin1'),
      'text/xml',
    ],
    ['UTF-8, also when something else is said', Buffer.from('café'), 'text/xml; charset=onzin'],
    ['what it must be, when it is no UTF-8', Buffer.from('caf\u00e9', 'latin1'), 'text/xml'],
    ['its mark', Buffer.from('\ufeffcafé', 'utf16le'), 'text/xml'],
  ])('is %s', (_, body, type) => {
    expect(decodeSource(body, type)).toMatch(/café$/)
  })

  it.each(['text/xml; charset=ISO-8859-1', 'text/xml; charset=windows-1252', 'text/xml'])(
    'has the signs of Windows in %s',
    (type) => {
      // € and curly quotes, where Latin 1 has control characters.
      const body = Buffer.concat([Buffer.from([0x80, 0x93]), Buffer.from('5'), Buffer.from([0x94])])
      expect(decodeSource(body, type)).toBe('€“5”')
    },
  )
})
