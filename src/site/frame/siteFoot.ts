import { markup, type Html } from '../html'
import type { Frame, Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { STATEMENTS } from '../statements/Statement'
import { words } from '../words'

/** The foot of a page: who is behind the site, and what it accounts for. */
export const siteFoot = ({ language = 'nl', root = '' }: Page, { context, types }: Frame): Html => {
  const { door, mainName, mainUrl, publisher, siteName } = context
  const say = words[language]
  const partners = types.get('partners')
  const links = [
    { path: STATEMENTS.accessibility, text: say.accessibility },
    { path: STATEMENTS.privacy, text: say.privacy },
    { path: '/feeds', text: say.feedsLink },
    ...(partners ? [{ path: `/${partners.path}`, text: partners.label[language] }] : []),
  ]
  return markup`<footer class="site-foot">
    <div class="wrap">
      <div class="site-contact">
        <p class="foot-name">${siteName}</p>
        ${
          door?.contact
            ? markup`<p>${door.contact}</p>`
            : markup`<p>${say.by(publisher.name)}</p>
                <p>${say.questions} <a href="mailto:${publisher.email}">${publisher.email}</a></p>`
        }
      </div>
      <ul>
        ${links.map(({ path, text }) => markup`<li><a href="${root}${inLanguage(path, language)}">${text}</a></li> `)}
        ${door ? markup`<li><a href="${mainUrl}/">${say.whole(mainName)}</a></li>` : null}
      </ul>
    </div>
  </footer>`
}
