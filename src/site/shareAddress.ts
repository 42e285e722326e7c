import type { FeedType } from '../feeds/types/FeedType'

/** The first part of the addresses of pictures for previews of links. */
export const SHARE = 'delen'

/** The address of the picture that previews of an item show when it has none of its own: `/delen/ideeen/een-bank.png`. */
export const sharePictureAddress = (type: FeedType, slug: string): string =>
  `/${SHARE}/${type.path}/${encodeURIComponent(slug)}.png`
