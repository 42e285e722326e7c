import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { trapField } from '../parts/trapField'
import { followFormWords } from './formWords'

/** Where forms about following go: at the site itself, as it is the same origin for who reads. */
export const FOLLOW_API = '/api/follow'

/**
 * The small form with which people follow a subsidy window or a theme by mail; null for what cannot be followed, or about which
 * there is nothing more to tell. It works without a script.
 */
export const followForm = (item: Item, language: Language = 'nl'): Html | null => {
  const say = followFormWords[language]
  const title = titleFor(item)
  if (title === null) return null
  const option = (code: Language, name: string) =>
    markup`<option value="${code}" lang="${code}"${code === language ? markup` selected` : null}>${name}</option> `
  return markup`<section class="follow" id="volgen">
    <h2>${say[title]}</h2>
    <form method="post" action="${FOLLOW_API}">
      <input type="hidden" name="about" value="${item.type}">
      <input type="hidden" name="slug" value="${slugOf(item)}">
      <div class="field">
        <label for="volgen-email">${say.email}</label>
        <input id="volgen-email" name="email" type="email" required maxlength="254" autocomplete="email">
      </div>
      <div class="field">
        <label for="volgen-taal">${say.language}</label>
        <select id="volgen-taal" name="language">
          ${option('nl', 'Nederlands')}${option('en', 'English')}
        </select>
      </div>
      ${trapField(say.trap)}
      <div><button type="submit">${icon('clock')} ${say.send}</button></div>
    </form>
    <p class="soft">${say.privacy}</p>
  </section>`
}

/** What there is to be told of it, as a key of the words; null for nothing. */
const titleFor = (item: Item): 'theme' | 'announced' | 'open' | null => {
  if ('theme' in item) return item.state === 'published' ? 'theme' : null
  if (!('subsidyWindow' in item)) return null
  if (item.state === 'announced') return 'announced'
  return item.state === 'open' && item.subsidyWindow.closesAt ? 'open' : null
}

/** The last part of the address of its page. */
const slugOf = ({ url }: Item): string => decodeURIComponent(url.split('/').at(-1) ?? '')
