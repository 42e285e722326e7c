import { extname } from 'node:path'
import type { Response } from 'express'
import { PageNotFound } from './PageNotFound'

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
 * Sends a file of the media folder. Whether it may be seen was decided before.
 *
 * @throws PageNotFound when it is not there
 */
export const sendMedia = (
  res: Response,
  mediaDir: string,
  name: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> => {
  const contentType = contentTypes[extname(name).toLowerCase()]
  return new Promise<void>((resolve, reject) => {
    res.sendFile(
      name,
      {
        root: mediaDir,
        dotfiles: 'deny',
        cacheControl: false,
        headers: {
          ...headers,
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

/** A name of a file in the folder itself: no way up or down. */
export const isPlainName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  !name.startsWith('.') &&
  !['/', '\\', '\0'].some((part) => name.includes(part))
