import type { Image } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { isUnder } from '../isUnder'
import type { Frame, Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { SEARCH } from '../search/searchForm'
import { searchWords } from '../search/words'
import { WIZARD } from '../wizard/Answers'
import { words } from '../words'

/**
 * The head of a page: name, menu and the other language. On a narrow screen the menu is folded away behind a button;
 * that is a popover, which browsers open, close and announce by themselves. Where they cannot, the menu stays open.
 */
export const siteHead = (page: Page, { context, types }: Frame): Html => {
  const { language = 'nl', path, root = '', translation } = page
  const { door, siteName } = context
  const say = words[language]
  const entries = [
    ...[...types.values()].map((type) => ({ path: `/${type.path}`, text: type.label[language] })),
    ...(types.has('subsidy-windows') ? [{ path: WIZARD, text: say.wizard }] : []),
    { path: SEARCH, text: searchWords[language].title },
  ]
  return markup`<header class="site-head">
    <div class="wrap">
      <a class="site-name" href="${root}${inLanguage('/', language)}">${door?.logo ? logo(door.logo) : null}${siteName}</a>
      <button class="menu-button" type="button" popovertarget="menu">${icon('menu')} ${say.menu}</button>
      <nav class="site-menu" id="menu" popover aria-label="${say.menu}">
        <button class="menu-button" type="button" popovertarget="menu" popovertargetaction="hide">
          ${icon('close')} ${say.closeMenu}
        </button>
        <ul>
          ${entries.map(
            (entry) =>
              markup`<li>
                <a href="${root}${inLanguage(entry.path, language)}"${isUnder(path, entry.path) ? markup` aria-current="true"` : null}>${entry.text}</a>
              </li> `,
          )}
        </ul>
      </nav>
      ${
        translation
          ? markup`<a class="site-language" id="andere-taal" href="${translation.path}" lang="${translation.language}" hreflang="${translation.language}" data-live="${translation.path}">${say.otherLanguage}</a>`
          : null
      }
    </div>
  </header>`
}

const logo = ({ url, alt, width, height }: Image): Html =>
  markup`<img class="site-logo" src="${url}" alt="${alt}" width="${width}" height="${height}">`
