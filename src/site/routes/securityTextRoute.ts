import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'

/** Where researchers look for whom to tell of a leak (RFC 9116, 3). */
export const SECURITY_TEXT = '/.well-known/security.txt'

const DAY = 86_400_000

/** How long what it says holds; the standard wants less than a year. */
const DAYS_VALID = 180

/** Whom to tell of a leak (RFC 9116). Made anew each day, so that it never expires while the site runs. */
export const securityTextResource = ({ mainUrl, now, publisher }: FeedsContext): Resource => ({
  key: SECURITY_TEXT,
  load: async () => {
    const today = Math.floor(now() / DAY) * DAY
    return {
      contentType: 'text/plain; charset=utf-8',
      body: [
        `Contact: mailto:${publisher.email}`,
        `Expires: ${new Date(today + DAYS_VALID * DAY).toISOString()}`,
        'Preferred-Languages: nl, en',
        `Canonical: ${mainUrl}${SECURITY_TEXT}`,
        '',
      ].join('\n'),
      lastModified: null,
      expiresAt: today + DAY,
    }
  },
})
