import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { progress } from '../details/inShort'
import { markup, type Html } from '../html'
import { otherThan } from '../pageLanguage'
import { paragraphs } from '../parts/paragraphs'
import { icon, type IconName } from '../icons'
import { ideaSteps, type Step } from './ideaSteps'
import { timelineWords } from './words'

const icons: Readonly<Record<Step['standing'], IconName>> = { done: 'check', now: 'play', later: 'dot' }

/**
 * What happened with an idea and what is to come, as a list of steps. Null for what is no idea.
 *
 * @param now - milliseconds since 1970
 */
export const ideaTimeline = (item: Item, now: number, language: Language = 'nl'): Html | null => {
  if (!('idea' in item)) return null
  const say = timelineWords[language]
  return markup`<section class="timeline" aria-labelledby="wat-gebeurt-er">
    <h2 id="wat-gebeurt-er">${say.title}</h2>
    <ol>
      ${ideaSteps(item, now, language).map((step) => toStep(step, language, otherThan(language, item.language)))}
    </ol>
  </section>`
}

const toStep = (
  { at, isLate, isWritten, progress: part, standing, text, title }: Step,
  language: Language,
  written: string | null,
): Html =>
  markup`<li class="step step-${isLate ? 'late' : standing}"${standing === 'now' ? markup` aria-current="step"` : null}>
    ${icon(isLate ? 'clock' : icons[standing])}
    <div>
      <p>
        <strong>${title}</strong> <span class="visually-hidden">(${timelineWords[language][standing]})</span>
        ${at ? markup`<time class="soft" datetime="${at}">${formatDate(at, language)}</time>` : null}
      </p>
      ${paragraphs(text ?? null, isWritten ? written : null)} ${part === null || part === undefined ? null : progress(part, language)}
    </div>
  </li> `

/** The moment at which the page says something else without anything being written: when an answer becomes late. */
export const lateAt = (item: Item): number | null =>
  'idea' in item && item.idea.answerDueAt ? Date.parse(item.idea.answerDueAt) : null
