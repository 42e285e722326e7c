import type { IdeaFormQuestions } from '../../widget/IdeaFormQuestions'
import { element } from './element'
import { awayLink, type IdeaForm, type MakeHeading } from './IdeaForm'

/** An idea with a title like that of the one that is being brought. */
export interface SimilarIdea {
  title: string
  url: string
}

interface Review {
  form: IdeaForm
  similar: readonly SimilarIdea[]
  heading: MakeHeading
  onSend: () => void
  onChange: () => void
}

/** What a review has that changes. */
export interface ShownReview {
  view: HTMLElement
  title: HTMLElement
  send: HTMLButtonElement
  /** For what went wrong with sending. */
  told: HTMLElement
}

/** An idea as it will look, with what is alike, before it is sent. */
export const ideaReview = (
  { words: say }: IdeaFormQuestions,
  { form, heading, onChange, onSend, similar }: Review,
): ShownReview => {
  const title = heading(0, say.reviewTitle)
  title.tabIndex = -1
  const send = button(say.send, onSend)
  const told = element('div', { role: 'alert' })
  const fact = (name: string): readonly [string, string] => [form.label(name), form.shown(name)]
  const view = element(
    'div',
    { class: 'stack' },
    title,
    element('p', {}, say.reviewLead),
    similar.length === 0
      ? null
      : element(
          'div',
          { class: 'errors notice stack' },
          heading(1, say.similarTitle),
          element('p', {}, say.similarText),
          element(
            'ul',
            { role: 'list', lang: 'nl' },
            ...similar.map(({ title: text, url }) => element('li', {}, awayLink({ text, url }))),
          ),
        ),
    heading(1, say.asShown),
    element(
      'div',
      { class: 'card' },
      element(
        'div',
        { class: 'body' },
        heading(2, form.shown('title')),
        ...form
          .shown('story')
          .split(/\n\s*\n/)
          .map((paragraph) => element('p', { class: 'story' }, paragraph.trim())),
        facts([
          fact('areas'),
          fact('place'),
          fact('themes'),
          [say.byName, form.shown('publicName') || say.nobody],
        ]),
      ),
    ),
    heading(1, say.onlyUs),
    facts([fact('name'), fact('email')]),
    told,
    element('p', { class: 'actions' }, send, button(say.change, onChange, 'quiet')),
  )
  return { view, title, send, told }
}

const button = (text: string, onPress: () => void, kind = ''): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind || null }, text)
  made.addEventListener('click', onPress)
  return made
}

const facts = (rows: readonly (readonly [string, string])[]): HTMLElement =>
  element(
    'dl',
    {},
    ...rows
      .filter(([, value]) => value !== '')
      .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  )
