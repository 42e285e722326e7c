import type { FeedsContext } from '../feeds/context'
import type { ItemRow } from '../feeds/load'
import { presentItem } from '../feeds/presentItem'
import type { Item } from '../feeds/schema/generated'
import type { FeedType } from '../feeds/types/FeedType'

/**
 * Presents items for a page of this site: as for feeds, but links to this site stay paths, so that a page works at
 * whatever address somebody reached it.
 */
export const presentHere = (
  { publicUrl, now }: Pick<FeedsContext, 'publicUrl' | 'now'>,
  types: ReadonlyMap<string, FeedType>,
  rows: readonly ItemRow[],
): Item[] => {
  const here = (url: string) => (url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url)
  return rows.map((row) => {
    const item = presentItem(row, { base: publicUrl, now: now(), types })
    return {
      ...item,
      url: here(item.url),
      html: item.html.replaceAll(`="${publicUrl}/`, '="/'),
      image: item.image && { ...item.image, url: here(item.image.url) },
      attachments: item.attachments.map((file) => ({ ...file, url: here(file.url) })),
      partner: item.partner && { ...item.partner, url: item.partner.url && here(item.partner.url) },
    }
  })
}
