import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { landscape } from '../landscape'

/** The picture of an item, or a landscape that is always the same for it. */
export const picture = ({ image, urn }: Item, { isLazy = false } = {}): Html =>
  image
    ? markup`<img src="${image.url}" alt="${image.alt}" width="${image.width}" height="${image.height}"${isLazy ? markup` loading="lazy"` : null}>`
    : landscape(urn)
