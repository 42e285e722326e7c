/** An entry of a feed as tests speak of it. */
export interface Entry {
  id: string
  title: string
  text?: string
  url?: string
  image?: string
  category?: string
  date?: string
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** RSS as a WordPress site sends it, with dates that are none. */
export const wordpress = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nieuws – Buurt</title>
<link>https://buurt.example</link><description></description>
${entries
  .map(
    ({
      id,
      title,
      text = 'Kort verteld.',
      url,
      image,
      category,
      date = 'Ma, 31 feb 2027 26:00:00',
    }) => `<item>
<title>${escape(title)}</title>${url ? `<link>${url}</link>` : ''}<guid isPermaLink="false">${id}</guid>
<pubDate>${date}</pubDate>${category ? `<category><![CDATA[${category}]]></category>` : ''}
<description><![CDATA[${text}]]></description>
<content:encoded><![CDATA[<p>${text}</p><script>alert(1)</script>${image ?? ''}]]></content:encoded></item>`,
  )
  .join('\n')}</channel></rss>`

/** Atom, with tombstones (RFC 6721) for what was taken away. */
export const atom = (entries: readonly Entry[], gone: readonly string[] = []): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
<id>urn:example:feed</id><title>Atom van de buurt</title><updated>2027-03-01T10:00:00Z</updated>
${entries
  .map(
    ({ id, title, text = 'Kort verteld.', url }) => `<entry><id>${id}</id><title>${escape(title)}</title>
<updated>2027-03-01T10:00:00Z</updated>${url ? `<link href="${url}"/>` : ''}<summary>${escape(text)}</summary>
<content type="html">${escape(`<p>${text}</p>`)}</content></entry>`,
  )
  .join('\n')}
${gone.map((ref) => `<at:deleted-entry ref="${ref}" when="2027-03-02T10:00:00Z"/>`).join('\n')}</feed>`

/** An event of a calendar. */
export interface CalendarEvent {
  id: string
  title: string
  /** In the time of the Netherlands: `20270401T193000`. */
  start: string
  isCancelled?: boolean
}

/** A calendar (RFC 5545). */
export const calendar = (events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//buurt.example//agenda//NL',
    ...events.flatMap(({ id, title, start, isCancelled }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      'DTSTAMP:20270101T100000Z',
      `DTSTART;TZID=Europe/Amsterdam:${start}`,
      'DURATION:PT2H',
      `SUMMARY:${title}`,
      'DESCRIPTION:Iedereen is welkom.',
      'LOCATION:Dorpshuis De Spil\\, Lemele',
      ...(isCancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
