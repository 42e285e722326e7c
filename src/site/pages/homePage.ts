import type { Door } from '../../feeds/doors/Door'
import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Frame, Page } from '../layout'
import { cards } from '../parts/card'
import { paragraphs } from '../parts/paragraphs'

/** A row of items on the front page, with the list that they come from. */
export interface HomeSection {
  title: string
  more: { path: string; text: string }
  /** Another way in, beside the list. */
  also?: { path: string; text: string }
  items: readonly Item[]
  /** For the agenda, to say what is live: see `cards`. */
  now?: number
}

/** The front page: what Noaber is, and what is going on. */
export const homePage = (sections: readonly HomeSection[], { context, types }: Frame): Page => ({
  title: context.siteName,
  description: context.door
    ? (context.door.intro ?? context.door.tagline ?? context.siteName)
    : 'Ideeën en initiatieven van inwoners van Overijssel, en wat de provincie ermee doet.',
  path: '/',
  isOfDoor: true,
  body: markup`${context.door ? welcomeAt(context.door) : welcome}
    ${sections.filter(({ items }) => items.length > 0).map((section) => toSection(section, types))}
    ${sections.every(({ items }) => items.length === 0) ? markup`<p class="notice">Er staat nog niets op deze site. Kom binnenkort terug.</p>` : null}`,
})

const welcome = markup`<h1>Samen maken we de buurt</h1>
  <p class="lead">
    Hier zie je wat inwoners en organisaties bedenken en doen, welke subsidie er is, en wat de provincie
    antwoordt.
  </p>`

const welcomeAt = ({ title, tagline, intro }: Door): Html =>
  markup`<h1>${tagline ?? title}</h1>
    ${intro ? markup`<div class="lead">${paragraphs(intro)}</div>` : null}`

const toSection = ({ title, more, also, items, now }: HomeSection, types: Frame['types']): Html =>
  markup`<section>
    <h2>${title}</h2>
    ${cards(items, types, 'h3', now)}
    <p><a href="${more.path}">${more.text}</a> ${icon('arrowRight')}</p>
    ${also ? markup`<p><a href="${also.path}">${also.text}</a> ${icon('arrowRight')}</p>` : null}
  </section> `
