import { extname } from 'node:path'
import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { FeedsContext } from '../../feeds/context'
import { openHeaders } from '../../feeds/http/openHeaders'
import { PageNotFound } from '../PageNotFound'

/** Files that a browser may show by itself; anything else is offered for saving. */
const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
}

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
    const contentType = contentTypes[extname(name).toLowerCase()]
    await new Promise<void>((resolve, reject) => {
      res.sendFile(
        name,
        {
          root: context.mediaDir,
          dotfiles: 'deny',
          cacheControl: false,
          headers: {
            ...openHeaders,
            'Cache-Control': `public, max-age=${KEPT_FOR}`,
            'Content-Type': contentType ?? 'application/octet-stream',
            // A drawing may hold scripts: opened by itself it gets no rights at all.
            'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
            ...(contentType ? {} : { 'Content-Disposition': 'attachment' }),
          },
        },
        (error: (Error & { status?: number }) | undefined) => {
          if (!error || res.headersSent) resolve()
          else if (error.status === 416) resolve(void res.status(416).end())
          else if (error.status === 404 || error.status === 403) reject(new PageNotFound())
          else reject(error)
        },
      )
    })
  }
}

/** A name of a file in the folder itself: no way up or down. */
const isPlainName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  !name.startsWith('.') &&
  !['/', '\\', '\0'].some((part) => name.includes(part))
