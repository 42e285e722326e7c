import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon, type IconName } from '../icons'
import type { Frame } from '../layout'
import { inLanguage } from '../pageLanguage'
import { WIZARD } from '../wizard/Answers'
import { homeWords } from './words'

/** The ways in, as tiles: each is one link. What the site does not show has no way in. */
export const ways = (types: Frame['types'], language: Language): Html | null => {
  const { way, ways: title } = homeWords[language]
  const list = (name: string) => {
    const path = types.get(name)?.path
    return path && `/${path}`
  }
  const all: readonly { path?: string; sign: IconName; says: { title: string; text: string } }[] = [
    { path: list('ideas'), sign: 'lightbulb', says: way.ideas },
    { path: types.has('subsidy-windows') ? WIZARD : undefined, sign: 'coins', says: way.wizard },
    { path: list('initiatives'), sign: 'sprout', says: way.initiatives },
    { path: list('events'), sign: 'users', says: way.events },
  ]
  const open = all.filter(({ path }) => path)
  return open.length > 1
    ? markup`<nav class="ways" aria-label="${title}">
        <ul>
          ${open.map(
            ({ path = '', sign, says }) =>
              markup`<li class="way">
                ${icon(sign)}
                <p><a href="${inLanguage(path, language)}">${says.title}</a></p>
                <p class="soft">${says.text}</p>
              </li> `,
          )}
        </ul>
      </nav>`
    : null
}
