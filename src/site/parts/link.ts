import { safeUrl } from '../../feeds/text/safeUrl'
import { markup, type Html } from '../html'
import { icon } from '../icons'

/** A link to another site, as a button where `isButton`; null when the address is none that is safe to follow. */
export const outward = (
  address: string | null,
  text?: Html | string,
  { isButton = false } = {},
): Html | null => {
  const url = address && URL.canParse(address) ? safeUrl(address, address) : null
  return url
    ? markup`<a href="${url}" rel="noopener external"${isButton ? markup` class="button"` : null}>${text ?? url} ${icon('external')}</a>`
    : null
}
