import { TRAP, TRAP_ATTRIBUTES } from '../../trap'
import type { IdeaFormQuestions, IdeaLink } from '../../widget/IdeaFormQuestions'
import { element, link } from './element'
import { showErrors } from './errorSummary'
import { ideaField, type IdeaField } from './ideaField'

/** What was filled in, by the names of the JSON door. */
export type IdeaGiven = Readonly<Record<string, string | readonly string[]>>

/** What the JSON door says is wrong. */
export interface IdeaError {
  field: string
  message: string
}

/** Makes a heading, so many levels below that of the widget. */
export type MakeHeading = (below: number, ...children: (Node | string)[]) => HTMLElement

/** The form of an idea. What was filled in stays, whatever comes of it. */
export class IdeaForm {
  readonly form = element('form', { novalidate: true, class: 'form' })
  onReady: () => void = () => undefined
  readonly #fields: readonly IdeaField[]
  readonly #button: HTMLButtonElement
  readonly #summary = element('div', { class: 'summary-of-errors' })

  constructor(
    { groups, words }: IdeaFormQuestions,
    private readonly heading: MakeHeading,
  ) {
    const made = groups.map((group) => ({
      ...group,
      fields: group.questions.map((asked) => ideaField(asked, words.areaNone)),
    }))
    this.#fields = made.flatMap(({ fields }) => fields)
    this.#button = element('button', { type: 'submit' }, words.review)
    this.form.append(
      this.#summary,
      ...made.flatMap(({ title, fields, links }) => [
        heading(1, title),
        ...fields.map(({ block }) => block),
        ...links.map((each) => element('p', {}, awayLink(each))),
      ]),
      element(
        'div',
        { class: 'visually-hidden', 'aria-hidden': 'true' },
        element('label', { for: TRAP }, words.trap),
        element('input', { id: TRAP, ...TRAP_ATTRIBUTES }),
      ),
      element('p', { class: 'actions' }, this.#button),
    )
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (this.#button.getAttribute('aria-disabled') !== 'true') this.onReady()
    })
    this.#sayWrong = words.wrong
  }

  readonly #sayWrong: string

  /** Still usable: a button that is switched off loses the focus. */
  set isBusy(isBusy: boolean) {
    this.#button.setAttribute('aria-disabled', String(isBusy))
  }

  get given(): IdeaGiven {
    const data = new FormData(this.form)
    const names = [...this.#fields.map(({ question }) => question.name), TRAP]
    return Object.fromEntries(
      names.map((name) => {
        const all = data.getAll(name).map(String)
        return [name, this.#isMany(name) ? all : (all[0] ?? '')]
      }),
    )
  }

  /** Fills in what is given; a value that cannot be chosen is left out. */
  set given(given: IdeaGiven) {
    for (const [name, value] of Object.entries(given)) {
      const all = [value].flat()
      for (const control of this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        `[name="${name}"]`,
      )) {
        if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
          control.checked = all.includes(control.value)
        else control.value = String(all[0] ?? '')
        // What is not in the list leaves nothing chosen.
        if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = ''
      }
    }
  }

  /** What somebody chose or wrote, to be read: names instead of codes. */
  shown(name: string): string {
    const value = [this.given[name] ?? ''].flat()
    const choices = this.#fields.find(({ question }) => question.name === name)?.question.choices ?? []
    return value.map((each) => choices.find((choice) => choice.value === each)?.title ?? each).join(', ')
  }

  label(name: string): string {
    return this.#fields.find(({ question }) => question.name === name)?.question.label ?? ''
  }

  /** Sums up what is wrong above the form, with the focus there, and says it again at the fields. */
  tellWrong(errors: readonly IdeaError[]): void {
    for (const { question, tell } of this.#fields)
      tell(errors.find(({ field }) => field === question.name)?.message ?? null)
    showErrors(
      this.#summary,
      this.heading(1, this.#sayWrong),
      errors.map(({ field, message }) => ({
        text: message,
        field: this.#fields.find(({ question }) => question.name === field)?.control ?? null,
      })),
    )
  }

  #isMany(name: string): boolean {
    return this.#fields.some(({ question }) => question.name === name && question.kind === 'checkbox')
  }
}

/** A link that opens beside the page, so that nothing typed is lost. */
export const awayLink = ({ text, url }: IdeaLink): HTMLElement =>
  link(url, text, { target: '_blank', rel: 'noopener' })
