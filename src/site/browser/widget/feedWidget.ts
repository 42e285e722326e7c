import { itemCount, USUAL_COUNT } from '../../widget/itemCount'
import { element, link } from './element'
import type { FeedAnswer, FeedEntry } from './FeedEntry'
import { icon } from './icon'
import { inShort } from './inShort'
import { NoaberElement } from './NoaberElement'
import { FEED } from './names'

/** `<noaber-feed type="ideas" area="GM0193" limit="3">`: the newest items of a feed, as cards or as a list. */
export class FeedWidget extends NoaberElement {
  static readonly observedAttributes = FEED

  protected override address(): string {
    const search = new URLSearchParams()
    for (const name of ['theme', 'area', 'partner', 'state']) {
      for (const value of (this.getAttribute(name) ?? '').split(/[\s,]+/)) {
        if (value !== '') search.append(name, value)
      }
    }
    search.set('limit', String(itemCount(this.getAttribute('limit')) ?? USUAL_COUNT))
    const type = this.getAttribute('type') ?? 'all'
    return `${this.site}/feeds/${encodeURIComponent(type)}.json?${search.toString()}`
  }

  protected override view(): string {
    return [super.view(), this.getAttribute('layout'), this.getAttribute('heading-level')].join(' ')
  }

  protected override show(answer: unknown): readonly Node[] {
    const { items, title, home_page_url: home } = answer as FeedAnswer
    const all = link(home, this.say.all)
    // Links that lead to different places read differently, also apart from what stands around them.
    all.append(element('span', { class: 'visually-hidden' }, `: ${title}`))
    const more = element('p', { class: 'more' }, all)
    if (items.length === 0) {
      return [element('p', { class: 'soft', role: 'status' }, this.say.empty), more]
    }
    const isList = this.getAttribute('layout') === 'list'
    const list = element('ul', { class: isList ? 'list' : 'cards', role: 'list' })
    list.append(...items.map((item) => element('li', {}, this.#card(item, !isList))))
    return [list, more]
  }

  #card(item: FeedEntry, hasPicture: boolean): HTMLElement {
    const { url, title, summary, language, _noaber } = item
    const tone = STATE_TONES[_noaber.type]?.[_noaber.state]
    const areas = _noaber.areas.slice(0, 2).map(({ name }) => name)
    const own = { lang: language === this.language ? null : language }
    return element(
      'article',
      { class: 'card' },
      hasPicture ? this.#picture(item) : null,
      element(
        'div',
        { class: 'body' },
        tone
          ? element(
              'p',
              {},
              element('span', { class: `badge ${tone}` }, icon(tone), _noaber.stateLabel[this.language]),
            )
          : null,
        this.heading(0, link(url, title, own)),
        inShort(item, this.language, this.say),
        summary ? element('p', { class: 'summary', ...own }, summary) : null,
        areas.length > 0 ? element('p', { class: 'soft' }, icon('pin'), ` ${areas.join(', ')}`) : null,
      ),
    )
  }

  /** Only pictures of the site itself: nobody else hears of the visitor. */
  #picture({ _noaber: { image }, language }: FeedEntry): HTMLElement | null {
    if (!image?.url.startsWith(`${this.site}/`)) return null
    const { url, alt, width, height } = image
    const picture = element('img', {
      alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
      lang: language,
    })
    // A page that allows no pictures has none, rather than broken ones.
    picture.addEventListener('error', () => picture.remove())
    picture.src = url
    return picture
  }
}
