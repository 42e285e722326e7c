import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether the reader has these bytes already (RFC 9110, 13.1). Entity tags are compared weakly, since proxies turn
 * strong ones into `W/`; a date counts only when no tag was sent.
 *
 * @param lastModified - milliseconds since 1970, or null when the answer carries none
 */
export const isNotModified = (
  headers: IncomingHttpHeaders,
  etag: string,
  lastModified: number | null,
): boolean => {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags === etag || matchesAny(tags, etag)
  const since = headers['if-modified-since']
  if (since === undefined || lastModified === null) return false
  const instant = Date.parse(since)
  return !Number.isNaN(instant) && Math.floor(lastModified / 1000) * 1000 <= instant
}

const matchesAny = (tags: string, etag: string): boolean =>
  tags.trim() === '*' ||
  (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => tag.replace(/^W\//, '') === etag)
