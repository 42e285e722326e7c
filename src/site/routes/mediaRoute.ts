import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { FeedsContext } from '../../feeds/context'
import { openHeaders } from '../../feeds/http/openHeaders'
import { PageNotFound } from '../PageNotFound'
import { isPlainName, sendMedia } from '../sendMedia'

/**
 * Seconds that a file may be kept without asking again: its name changes with its content, but the right to show it may
 * end (permission of people, a withdrawal), and then it has to go from caches too.
 */
const KEPT_FOR = 60 * 60

/**
 * Serves `/media/{name}`: only what a public item shows right now. The last known answer holds while the database is
 * away.
 */
export const mediaRoute = (context: FeedsContext) => {
  const shown = new LRUCache<string, { revision: number; isShown: boolean }>({ max: 10_000 })

  const isShown = async (name: string): Promise<boolean> => {
    const known = shown.get(name)
    const revision = context.revision.current
    if (known && (known.revision === revision || !context.revision.isHealthy)) return known.isShown
    try {
      const { rowCount } = await context.database.query('select 1 from feed_media where name = $1 limit 1', [
        name,
      ])
      shown.set(name, { revision, isShown: rowCount === 1 })
      return rowCount === 1
    } catch (error) {
      if (known) return known.isShown
      throw error
    }
  }

  /** @throws PageNotFound */
  return async (req: Request, res: Response, name: string): Promise<void> => {
    if (!isPlainName(name) || !(await isShown(name))) throw new PageNotFound()
    await sendMedia(res, context.mediaDir, name, {
      ...openHeaders,
      'Cache-Control': `public, max-age=${KEPT_FOR}`,
    })
  }
}
