import type { IdeaFormQuestions } from '../../widget/IdeaFormQuestions'
import { element } from './element'
import { icon } from './icon'
import { IdeaDoor, type DoorAnswer } from './ideaDoor'
import { awayLink, IdeaForm, type IdeaError, type IdeaGiven, type MakeHeading } from './IdeaForm'
import { ideaReview } from './ideaReview'
import { NoaberElement } from './NoaberElement'
import { IDEA } from './names'

/**
 * `<noaber-idea-form area="GM0193">`: the idea form of the site. One fills it in, looks it over, and sends it; confirming is by
 * mail, as always. Nothing is kept before it is sent, nor in the browser.
 */
export class IdeaWidget extends NoaberElement {
  static readonly observedAttributes = IDEA
  #form: IdeaForm | null = null

  protected override address(): string {
    return `${this.site}/ideeen/nieuw/vragen.json${this.language === 'en' ? '?lang=en' : ''}`
  }

  protected override view(): string {
    return [super.view(), ...IDEA.map((name) => this.getAttribute(name))].join(' ')
  }

  protected override show(answer: unknown): readonly Node[] {
    const asked = answer as IdeaFormQuestions
    const heading: MakeHeading = (below, ...children) => this.heading(below, ...children)
    const form = new IdeaForm(asked, heading)
    // An attribute of the page that changes takes nothing away that somebody typed.
    form.given = this.#form?.given ?? this.#preset()
    this.#form = form
    const door = new IdeaDoor(asked.send)
    const title = heading(0, asked.title)
    title.tabIndex = -1
    const photo = new URL(asked.photo.url)
    if (this.#event) photo.searchParams.set('bijeenkomst', this.#event)
    const first = element(
      'div',
      { class: 'stack' },
      title,
      element('p', {}, asked.lead),
      element('p', { class: 'soft' }, asked.how),
      element('p', { class: 'soft' }, awayLink({ text: asked.photo.text, url: photo.href })),
      form.form,
    )
    const stage = element('div', {}, first)
    form.form.addEventListener('focusin', () => door.begin())
    form.onReady = () => void this.#check({ asked, form, door, stage, first, title, heading })
    return [stage]
  }

  get #event(): string {
    return this.getAttribute('event') ?? ''
  }

  #preset(): IdeaGiven {
    const codes = (name: string) => (this.getAttribute(name) ?? '').split(/[\s,]+/)
    return { areas: codes('area'), themes: codes('theme') }
  }

  #idea(form: IdeaForm): object {
    return {
      ...form.given,
      language: this.language,
      ...(this.#event ? { bijeenkomst: this.#event } : {}),
    }
  }

  async #check(shown: Shown): Promise<void> {
    const { asked, door, form } = shown
    form.isBusy = true
    form.tellWrong([])
    const answer = await this.#ask(() => door.check(this.#idea(form)))
    form.isBusy = false
    if (answer?.status === 200) return this.#review(shown, answer.told.similar ?? [])
    form.tellWrong(errorsIn(answer, asked.words.notChecked))
  }

  #review(shown: Shown, similar: NonNullable<DoorAnswer['told']['similar']>): void {
    const { asked, door, first, form, heading, stage, title } = shown
    const back = (errors: readonly IdeaError[]) => {
      first.hidden = false
      stage.replaceChildren(first)
      if (errors.length > 0) form.tellWrong(errors)
      else title.focus()
    }
    const review = ideaReview(asked, {
      form,
      similar,
      heading,
      onChange: () => back([]),
      onSend: () => void send(),
    })
    const send = async () => {
      if (review.send.getAttribute('aria-disabled') === 'true') return
      review.send.setAttribute('aria-disabled', 'true')
      review.told.replaceChildren()
      const answer = await this.#ask(() => door.send(this.#idea(form)))
      review.send.setAttribute('aria-disabled', 'false')
      if (answer?.status === 202) return this.#sent(shown)
      const errors = errorsIn(answer, asked.words.notSent)
      if (errors.some(({ field }) => form.label(field) !== '')) return back(errors)
      review.told.replaceChildren(
        ...errors.map(({ message }) => element('p', { class: 'wrong' }, icon('negative'), ` ${message}`)),
      )
    }
    // The form stays where it was in memory, with all that was typed.
    stage.replaceChildren(review.view)
    review.title.focus()
  }

  #sent({ asked, form, heading, stage }: Shown): void {
    // What was sent is not for who uses this page next.
    form.form.reset()
    this.#form = null
    const title = heading(0, asked.words.sentTitle)
    title.tabIndex = -1
    stage.replaceChildren(
      element(
        'div',
        { class: 'stack' },
        title,
        element('p', {}, asked.words.sentText),
        element('p', {}, awayLink({ text: asked.words.home, url: asked.home })),
      ),
    )
    title.focus()
  }

  /** Null when the site cannot be reached. */
  async #ask(how: () => Promise<DoorAnswer>): Promise<DoorAnswer | null> {
    try {
      return await how()
    } catch (error) {
      console.warn(`<${this.localName}>`, error)
      return null
    }
  }
}

interface Shown {
  asked: IdeaFormQuestions
  form: IdeaForm
  door: IdeaDoor
  /** Holds one of: the form, the review, what comes after it. */
  stage: HTMLElement
  /** The form with what stands above it. */
  first: HTMLElement
  title: HTMLElement
  heading: MakeHeading
}

/** What is wrong, or else why it went wrong: too often (429) says so itself. */
const errorsIn = (answer: DoorAnswer | null, otherwise: string): readonly IdeaError[] =>
  answer?.told.errors ?? [
    { field: '', message: (answer?.status === 429 ? answer.told.title : null) ?? otherwise },
  ]
