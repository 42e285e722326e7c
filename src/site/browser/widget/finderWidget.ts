import type { FinderQuestions } from '../../widget/FinderQuestions'
import { element } from './element'
import { FinderForm } from './FinderForm'
import { finderResults, type FinderAnswer } from './finderResults'
import { NoaberElement } from './NoaberElement'
import { FINDER } from './names'

/** `<noaber-subsidy-finder>`: the questions of the Subsidiewijzer in one form, with what may fit below it. */
export class FinderWidget extends NoaberElement {
  static readonly observedAttributes = FINDER

  protected override address(): string {
    return `${this.site}/subsidiewijzer/vragen.json?lang=${this.language}`
  }

  protected override view(): string {
    return [super.view(), this.getAttribute('heading-level')].join(' ')
  }

  protected override show(answer: unknown): readonly Node[] {
    const asked = answer as FinderQuestions
    const results = element('div', { class: 'results' })
    const form = new FinderForm(asked, this.say, (...parts) => this.heading(1, ...parts))
    form.onAnswer = (search) => void this.#find(asked, { search, results, form })
    return [this.heading(0, asked.lead), element('p', { class: 'soft' }, asked.free), form.form, results]
  }

  /** Nothing of the answers is kept: they go to the site in the address, and to nobody else. */
  async #find(
    { match, page }: FinderQuestions,
    { search, results, form }: { search: URLSearchParams; results: HTMLElement; form: FinderForm },
  ): Promise<void> {
    form.isBusy = true
    results.setAttribute('aria-busy', 'true')
    const there = new URLSearchParams(search)
    if (this.language === 'en') there.set('lang', 'en')
    const more = `${this.site}${page}?${there.size > 0 ? there.toString() : 'after=start'}`
    try {
      const answer = (await this.read(
        `${new URL(match, this.site).href}?${search.toString()}`,
      )) as FinderAnswer
      const heading = this.heading(1)
      heading.tabIndex = -1
      results.replaceChildren(
        ...finderResults(answer, {
          heading,
          say: this.say,
          language: this.language,
          more,
          titled: (title) => this.heading(2, title),
        }),
      )
      heading.focus()
    } catch (error) {
      console.warn(`<${this.localName}>`, error)
      results.replaceChildren(
        element('p', { class: 'wrong', role: 'alert' }, this.say.failed),
        element('p', {}, element('a', { href: more }, this.say.more)),
      )
    }
    results.setAttribute('aria-busy', 'false')
    form.isBusy = false
  }
}
