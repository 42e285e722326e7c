import type { PartnerItem, ThemeItem } from '../../feeds/schema/generated'
import { markup } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import type { Details } from './index'

const levels = {
  inform: 'We vertellen wat we doen',
  consult: 'We vragen wat je vindt',
  advise: 'Je geeft advies',
  coProduce: 'We maken het samen',
  coDecide: 'Je beslist mee',
} as const

/** What a theme's participants may expect, and who joined. */
export const themeDetails = ({ theme }: ThemeItem): Details => ({
  main:
    theme.movements.length > 0
      ? markup`<h2>Aangesloten bewegingen</h2>
          <ul>
            ${theme.movements.map(({ name, url }) => markup`<li>${outward(url, name) ?? name}</li>`)}
          </ul>`
      : null,
  aside: facts([
    ['Jouw invloed', theme.participationLevel && levels[theme.participationLevel]],
    ['Verantwoordelijk', theme.portfolioHolder],
    ['Hoort bij', theme.parentSlug && markup`<a href="/themas/${theme.parentSlug}">het hoofdthema</a>`],
    ['Video', outward(theme.videoUrl, 'Bekijk de video')],
  ]),
})

/** How to reach a partner organisation. */
export const partnerDetails = ({ organisation }: PartnerItem): Details => ({
  main: null,
  aside: facts([
    ['Website', outward(organisation.website)],
    ['KvK-nummer', organisation.kvkNumber],
  ]),
})
