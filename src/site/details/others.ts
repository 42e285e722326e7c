import type { Language } from '../../feeds/http/language'
import type { PartnerItem, ThemeItem } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { inLanguage } from '../pageLanguage'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import type { Details } from './index'
import { detailWords } from './words'

/** What a theme's participants may expect, and who joined. */
export const themeDetails = ({ theme }: ThemeItem, language: Language = 'nl'): Details => {
  const say = detailWords[language].theme
  return {
    main: markup`${listed(
      say.partners,
      (theme.partners ?? []).map(
        ({ slug, name }) =>
          markup`<a href="${inLanguage(`/partners/${encodeURIComponent(slug)}`, language)}">${name}</a>`,
      ),
    )}${listed(
      say.movements,
      theme.movements.map(({ name, url }) => outward(url, name) ?? markup`${name}`),
    )}`,
    aside: facts([
      [say.influence, theme.participationLevel && say.levels[theme.participationLevel]],
      [say.responsible, theme.portfolioHolder],
      [
        say.partOf,
        theme.parentSlug &&
          markup`<a href="${inLanguage(`/themas/${theme.parentSlug}`, language)}">${say.main}</a>`,
      ],
      [say.video, outward(theme.videoUrl, say.watch)],
    ]),
  }
}

const listed = (title: string, entries: readonly Html[]): Html | null =>
  entries.length > 0
    ? markup`<h2>${title}</h2>
        <ul>
          ${entries.map((entry) => markup`<li>${entry}</li> `)}
        </ul>`
    : null

/** How to reach a partner organisation. */
export const partnerDetails = ({ organisation }: PartnerItem, language: Language = 'nl'): Details => ({
  main: null,
  aside: facts([
    [detailWords[language].partner.website, outward(organisation.website)],
    [detailWords[language].partner.kvk, organisation.kvkNumber],
  ]),
})
