import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Frame, Page } from '../layout'
import { cards } from '../parts/card'

/** A row of items on the front page, with the list that they come from. */
export interface HomeSection {
  title: string
  more: { path: string; text: string }
  items: readonly Item[]
}

/** The front page: what Noaber is, and what is going on. */
export const homePage = (sections: readonly HomeSection[], { context, types }: Frame): Page => ({
  title: context.siteName,
  description: 'Ideeën en initiatieven van inwoners van Overijssel, en wat de provincie ermee doet.',
  path: '/',
  body: markup`<h1>Samen maken we de buurt</h1>
    <p class="lead">
      Hier zie je wat inwoners en organisaties bedenken en doen, welke subsidie er is, en wat de provincie
      antwoordt.
    </p>
    ${sections.filter(({ items }) => items.length > 0).map((section) => toSection(section, types))}
    ${sections.every(({ items }) => items.length === 0) ? markup`<p class="notice">Er staat nog niets op deze site. Kom binnenkort terug.</p>` : null}`,
})

const toSection = ({ title, more, items }: HomeSection, types: Frame['types']): Html =>
  markup`<section>
    <h2>${title}</h2>
    ${cards(items, types, 'h3')}
    <p><a href="${more.path}">${more.text}</a> ${icon('arrowRight')}</p>
  </section> `
