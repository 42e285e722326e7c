import type { FeedsContext } from '../../feeds/context'
import { isWithin } from '../../feeds/doors/isWithin'
import type { Content, Resource } from '../../feeds/http/Content'
import { loadAddress } from '../../feeds/loadAddress'
import type { Terms } from '../../feeds/Vocabulary'
import { pageHeaders } from '../pageHeaders'
import { PageNotFound } from '../PageNotFound'
import { sharePictureAddress } from '../shareAddress'
import { sharePicture } from '../sharePicture'

/**
 * The picture of an item that is public now, drawn when it is first asked for.
 *
 * @throws PageNotFound for what is not there, or has moved: pages name the address of today
 */
export const sharePictureResource = (
  context: FeedsContext,
  terms: Terms,
  { file, path }: { file: string; path: string },
): Resource => {
  const type = [...terms.types.values()].find((known) => known.path === path)
  const slug = /^(.+)\.png$/.exec(file)?.[1]
  if (!type || slug === undefined) throw new PageNotFound()
  return {
    key: `share ${sharePictureAddress(type, slug)}`,
    load: async (): Promise<Content> => {
      const found = await loadAddress(context.database, type.name, slug)
      if (found.kind !== 'item' || !(await isWithin(context.database, found.row.urn, terms.within)))
        throw new PageNotFound()
      return {
        contentType: 'image/png',
        body: await sharePicture(found.row.urn),
        lastModified: null,
        expiresAt: null,
        headers: { ...pageHeaders(context.publicUrl), 'Cross-Origin-Resource-Policy': 'cross-origin' },
      }
    },
  }
}
