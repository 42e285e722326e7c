import { safeUrl } from '../../feeds/text/safeUrl'
import { html, type Html } from '../html'
import { icon } from '../icons'

/** A link to another site; null when the address is none that is safe to follow. */
export const outward = (address: string | null, text?: string): Html | null => {
  const url = address && URL.canParse(address) ? safeUrl(address, address) : null
  return url ? html`<a href="${url}" rel="noopener external">${text ?? url} ${icon('external')}</a>` : null
}
