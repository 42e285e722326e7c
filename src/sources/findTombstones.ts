import { Parser } from 'htmlparser2'

/** The ids that an Atom feed says are gone: `at:deleted-entry`, whatever its prefix is (RFC 6721, 3). */
export const findTombstones = (xml: string): string[] => {
  if (!xml.includes('deleted-entry')) return []
  const found: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, { ref }) => {
        if (/(^|:)deleted-entry$/.test(name) && ref?.trim()) found.push(ref.trim())
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return [...new Set(found)]
}
