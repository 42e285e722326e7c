import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'

/** Where forms about following go: at the site itself, as it is the same origin for who reads. */
export const FOLLOW_API = '/api/follow'

/**
 * The small form with which people follow a subsidy window or a theme by mail; null for what cannot be followed, or about which
 * there is nothing more to tell. It works without a script. The field `website` is for machines: people do not see it.
 */
export const followForm = (item: Item): Html | null => {
  const title = titleFor(item)
  if (title === null) return null
  return markup`<section class="follow" id="volgen">
    <h2>${title}</h2>
    <form method="post" action="${FOLLOW_API}">
      <input type="hidden" name="about" value="${item.type}">
      <input type="hidden" name="slug" value="${slugOf(item)}">
      <div class="field">
        <label for="volgen-email">E-mailadres</label>
        <input id="volgen-email" name="email" type="email" required maxlength="254" autocomplete="email">
      </div>
      <div class="field">
        <label for="volgen-taal">Taal van de mail</label>
        <select id="volgen-taal" name="language">
          <option value="nl">Nederlands</option>
          <option value="en" lang="en">English</option>
        </select>
      </div>
      <div class="visually-hidden" aria-hidden="true">
        <label for="volgen-website">Laat dit leeg</label>
        <input id="volgen-website" name="website" tabindex="-1" autocomplete="off">
      </div>
      <div><button type="submit">${icon('clock')} Stuur me een mail</button></div>
    </form>
    <p class="soft">
      We gebruiken je e-mailadres alleen voor deze mail. In elke mail staat een link om te stoppen. Dan wissen we je adres.
    </p>
  </section>`
}

const titleFor = (item: Item): string | null => {
  if ('theme' in item && item.state === 'published')
    return 'Krijg een mail als er bij dit thema een subsidie opengaat'
  if (!('subsidyWindow' in item)) return null
  if (item.state === 'announced') return 'Krijg een mail als deze ronde opengaat of bijna sluit'
  return item.state === 'open' && item.subsidyWindow.closesAt
    ? 'Krijg een mail als deze ronde bijna sluit'
    : null
}

/** The last part of the address of its page. */
const slugOf = ({ url }: Item): string => decodeURIComponent(url.split('/').at(-1) ?? '')
