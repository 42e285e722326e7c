import { amountInAddress } from '../../../feeds/match/amountInAddress'
import type { FinderQuestions } from '../../widget/FinderQuestions'
import { parseAmount } from '../../wizard/parseAmount'
import { element } from './element'
import { showErrors } from './errorSummary'
import { icon } from './icon'
import type { WidgetWords } from './words'

type Asked = FinderQuestions['questions'][number]

/** The form of the finder. What was filled in stays, whatever comes of it. */
export class FinderForm {
  readonly form = element('form', { novalidate: true, class: 'form' })
  onAnswer: (search: URLSearchParams) => void = () => undefined
  readonly #button: HTMLButtonElement
  readonly #summary = element('div', { class: 'summary-of-errors' })

  constructor(
    { questions }: FinderQuestions,
    private readonly say: WidgetWords,
    private readonly heading: (...parts: readonly string[]) => HTMLElement,
  ) {
    this.#button = element('button', { type: 'submit' }, say.find)
    this.form.append(
      this.#summary,
      element('div', { class: 'fields' }, ...questions.map((asked) => this.#field(asked))),
      element('p', { class: 'actions' }, this.#button),
    )
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#submit()
    })
  }

  /** Still usable: a button that is switched off loses the focus. */
  set isBusy(isBusy: boolean) {
    this.#button.setAttribute('aria-disabled', String(isBusy))
  }

  #field({ name, asks, hint, choices }: Asked): HTMLElement {
    const shown = name === 'amount' ? this.say.amountHint : hint
    const described = shown === '' ? null : `${name}-hint`
    const common = { id: name, name, 'aria-describedby': described }
    return element(
      'div',
      { class: 'field' },
      element('label', { for: name }, asks),
      shown === '' ? null : element('span', { class: 'soft hint', id: `${name}-hint` }, shown),
      choices.length > 0
        ? element('select', common, ...this.#options(choices))
        : name === 'amount'
          ? element('input', {
              ...common,
              type: 'text',
              inputmode: 'decimal',
              autocomplete: 'off',
              maxlength: 40,
            })
          : element('input', { ...common, type: 'date' }),
      name === 'start'
        ? element(
            'label',
            { class: 'tick' },
            element('input', { type: 'checkbox', name: 'started' }),
            this.say.started,
          )
        : null,
    )
  }

  #options(choices: Asked['choices']): HTMLElement[] {
    return [
      element('option', { value: '' }, this.say.unknown),
      ...choices.map(({ value, title, depth }) =>
        // An option can hold no style that every browser shows.
        element('option', { value }, `${'\u2003'.repeat(Math.min(depth, 2))}${title}`),
      ),
    ]
  }

  #submit(): void {
    if (this.#button.getAttribute('aria-disabled') === 'true') return
    const given = new FormData(this.form)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const search = new URLSearchParams()
    for (const name of ['applicant', 'area', 'theme', 'phase']) if (text(name)) search.set(name, text(name))
    const cents = text('amount') === '' ? null : parseAmount(text('amount'))
    this.#tellWrong(text('amount') !== '' && cents === null)
    if (text('amount') !== '' && cents === null) return
    if (cents !== null) search.set('amount', amountInAddress(cents))
    const start = given.has('started') ? 'started' : text('start')
    if (start) search.set('start', start)
    this.onAnswer(search)
  }

  /** Sums up what is wrong above the form, with the focus there, and says it again at the field. */
  #tellWrong(isWrong: boolean): void {
    const amount = this.form.querySelector<HTMLInputElement>('#amount')
    this.form.querySelector('#amount-wrong')?.remove()
    this.#summary.replaceChildren()
    amount?.removeAttribute('aria-invalid')
    amount?.setAttribute('aria-describedby', isWrong ? 'amount-hint amount-wrong' : 'amount-hint')
    if (!amount || !isWrong) return
    amount.setAttribute('aria-invalid', 'true')
    const text = this.say.amountWrong
    amount.before(element('span', { class: 'wrong', id: 'amount-wrong' }, icon('negative'), ` ${text}`))
    showErrors(this.#summary, this.heading(this.say.wrong), [{ text, field: amount }])
  }
}
