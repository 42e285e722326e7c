import type { ParsedSource, SourceEntry } from './SourceEntry'

/** Of entries with the same id the newest, in the order of the feed: some feeds repeat what they changed. */
export const onceEach = ({ entries, problems }: ParsedSource): Pick<ParsedSource, 'entries' | 'problems'> => {
  const byId = new Map<string, SourceEntry>()
  for (const entry of entries) {
    const known = byId.get(entry.id)
    if (!known || momentOf(entry) > momentOf(known)) byId.set(entry.id, entry)
  }
  return { entries: [...byId.values()], problems }
}

const momentOf = ({ published, updated }: SourceEntry): number => (updated ?? published)?.getTime() ?? 0
