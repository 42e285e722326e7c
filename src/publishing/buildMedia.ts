import { dayOf } from '../collections/readValue'
import type { Attachment, Image, Item } from '../feeds/schema/generated'
import type { MainRow } from './types'

/**
 * The picture of an item, or null when there is none to show: no file, or the people in it gave permission until a
 * day that has passed.
 */
export const buildImage = (row: MainRow | undefined, now: Date): Image | null => {
  if (!row || !mayBeShown(row, now) || !String(row.mimeType).startsWith('image/')) return null
  const [width, height] = [Number(row.width), Number(row.height)]
  if (!(width > 0 && height > 0)) return null
  return {
    url: addressOf(row),
    alt: row.isDecorative ? '' : String(row.alt ?? ''),
    width,
    height,
    mimeType: String(row.mimeType),
    bytes: Number(row.filesize ?? 0),
    credit: typeof row.maker === 'string' && row.maker.trim() !== '' ? row.maker : null,
  }
}

/** A file that goes with an item, or null when it may not be shown any more. */
export const buildAttachment = (row: MainRow, now: Date): Attachment | null =>
  mayBeShown(row, now)
    ? {
        url: addressOf(row),
        title: String(row.alt || row.filename),
        mimeType: String(row.mimeType ?? 'application/octet-stream'),
        bytes: Number(row.filesize ?? 0),
      }
    : null

/** The names of the files of ours that an item shows. */
export const mediaNames = (item: Item): string[] => [
  ...new Set(
    [item.image?.url, ...item.attachments.map(({ url }) => url)]
      .filter((url) => url !== undefined && url.startsWith('/media/'))
      .map((url) => decodeURIComponent(String(url).slice('/media/'.length))),
  ),
]

/** The address under which the public gets a file of the media folder. */
const addressOf = (row: MainRow): string => `/media/${encodeURIComponent(String(row.filename))}`

const mayBeShown = (row: MainRow, now: Date): boolean =>
  Boolean(row.filename) && !row.deletedAt && !isOver(row.peopleUntil, now)

/** Permission until a day holds for all of that day in the Netherlands. */
const isOver = (until: unknown, now: Date): boolean => {
  const lastDay = dayOf(until)
  return lastDay !== null && lastDay < String(dayOf(now))
}
