import type { Language } from '../../feeds/http/language'
import { formatDate } from '../../feeds/text/formatDate'
import type { Label } from '../../workflow'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { facts } from '../parts/facts'
import { paragraphs } from '../parts/paragraphs'
import { ideaFormStyle } from './assets'
import { editInvitation } from './edit/editPage'
import { inLanguage } from '../pageLanguage'
import { hiddenField } from './formPage'
import { ownDataWords } from './ownDataWords'
import { ownWords, type Done, type OwnActionWords } from './ownWords'

/** The most that can be written there at once, in characters; an end of a line is one. */
export const LONGEST_TEXT = 5000

/** What the private page shows. */
export interface OwnPageData {
  idea: {
    title: string
    state: { name: string; label: Label }
    hidden: { reason: string | null } | null
    page: string | null
    team: string | null
    answerDueAt: string | null
    answer: { outcome: string | null; text: string } | null
    reason: string | null
    history: readonly { at: string; label: Label; reason: string | null }[]
  }
  /** The photo that they sent with it: the path at which it is shown to them, and what there is to see. */
  photo: { src: string; alt: string } | null
  /** Where its words can be changed; null once they cannot. */
  edit: string | null
  /** What can be done now, each with where its form goes. */
  actions: readonly { name: string; action: string; words: OwnActionWords }[]
  /** How what was just done went. */
  done: Done | null
  /** What was just tried and did not go: what is wrong, with which action, and what was written. */
  wrong: { action: string | null; kind: 'empty' | 'long' | 'refused'; text: string } | null
  language: Language
  /** The page with what is kept of them. */
  dataPath: string
}

/** The page for whoever brought an idea, behind a link that only they have: where it stands, and what they can do. */
export const ownIdeaPage = (data: OwnPageData): Page => {
  const { actions, done, idea, language, wrong } = data
  const say = ownWords[language]
  return {
    title: say.title,
    // Not its own address, which is for whoever has it alone.
    path: '/mijn-idee',
    language,
    isUnlisted: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      ${done ? markup`<p class="notice" role="status">${icon('check')} ${say.done[done]}</p>` : null}
      ${wrong ? markup`<p class="notice notice-wrong" role="alert">${say[wrong.kind]}</p>` : null}
      <p class="soft">${say.title}</p>
      <h1 lang="nl">${idea.title}</h1>
      <p>${say.lead} ${say.shared}</p>
      <h2>${say.state}</h2>
      <p class="lead">${idea.hidden ? say.hidden : idea.state.label[language]}</p>
      ${idea.hidden ? hiddenBecause(idea.hidden, language) : reasonOf(data)}
      ${facts([
        [say.team, idea.team],
        [say.due, idea.answer ? null : formatDate(idea.answerDueAt, language)],
      ])}
      ${idea.answer ? answerOf(idea.answer, language) : null}
      ${idea.page ? markup`<p><a class="button" href="${idea.page}">${say.page}</a></p>` : null}
      ${data.photo ? ownPhoto(data.photo, data) : null}
      ${data.edit ? editInvitation(data.edit, language) : null}
      ${actions.length > 0 ? markup`<h2>${say.actions}</h2>` : null}
      ${actions.map((each) => actionOf(each, data))}
      <h2>${say.history}</h2>
      <ol class="idea-history">
        ${idea.history.map(
          ({ at, label, reason }) =>
            markup`<li>
              <p><strong>${label[language]}</strong> <span class="soft">${formatDate(at, language)}</span></p>
              ${reason ? markup`<div lang="nl">${paragraphs(reason)}</div>` : null}
            </li>`,
        )}
      </ol>
      <p><a href="${inLanguage(data.dataPath, language)}">${ownDataWords[language].link}</a></p>
    </div>`,
  }
}

const reasonOf = ({ idea, language }: OwnPageData): Html | null => {
  const say = ownWords[language]
  const title =
    idea.state.name === 'needsInfo' ? say.question : idea.state.name === 'refused' ? say.explanation : null
  return title === null || idea.reason === null
    ? null
    : markup`<section class="notice">
        <h3>${title}</h3>
        <div lang="nl">${paragraphs(idea.reason)}</div>
      </section>`
}

const hiddenBecause = ({ reason }: { reason: string | null }, language: Language): Html => {
  const { explanation, hiddenText } = ownWords[language]
  return markup`<section class="notice">
    <h3>${explanation}</h3>
    ${reason === null ? null : markup`<div lang="nl">${paragraphs(reason)}</div>`}
    <p>${hiddenText}</p>
  </section>`
}

const ownPhoto = ({ alt, src }: NonNullable<OwnPageData['photo']>, { idea, language }: OwnPageData): Html => {
  const say = ownWords[language]
  return markup`<h2>${say.photo}</h2>
    <img class="idea-photo" lang="nl" src="${src}" alt="${alt}">
    ${idea.page ? null : markup`<p class="soft">${say.photoPrivate}</p>`}`
}

const answerOf = (
  { outcome, text }: NonNullable<OwnPageData['idea']['answer']>,
  language: Language,
): Html => {
  const { answer, outcomes } = ownWords[language]
  const said = isOutcome(outcome) ? outcomes[outcome] : null
  return markup`<section class="notice">
    <h3>${answer}${said ? `: ${said}` : ''}</h3>
    <div lang="nl">${paragraphs(text)}</div>
  </section>`
}

const isOutcome = (text: string | null): text is keyof (typeof ownWords)['nl']['outcomes'] =>
  text !== null && Object.hasOwn(ownWords.nl.outcomes, text)

/** Folded, so that nothing is done by one slip; what was tried is open. */
const actionOf = (
  { action, name, words }: OwnPageData['actions'][number],
  { language, wrong }: OwnPageData,
): Html => {
  const tried = wrong?.action === name ? wrong : null
  return markup`<details class="act"${tried || name === 'aanvullen' ? markup` open` : null}>
    <summary>${words.title}</summary>
    <p>${words.text}</p>
    <form method="post" action="${action}">
      ${hiddenField('language', language)}
      ${
        words.label === null
          ? null
          : markup`<div class="field${tried ? ' field-wrong' : ''}">
              <label for="${name}">${words.label}</label>
              <textarea id="${name}" name="text" rows="5" maxlength="${LONGEST_TEXT}" required${tried ? markup` aria-invalid="true"` : null}>${'\n'}${tried?.text ?? ''}</textarea>
            </div>`
      }
      <p class="actions"><button type="submit">${words.button}</button></p>
    </form>
  </details>`
}
