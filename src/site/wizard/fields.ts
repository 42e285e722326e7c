import { offeredTerms } from '../../feeds/doors/doorTerms'
import { applicantKinds, phases } from '../../feeds/match/Applicant'
import type { Term, Terms } from '../../feeds/Vocabulary'
import { termGroups } from '../feedsPage/termGroups'
import { markup, type Html } from '../html'
import { choice } from '../parts/choice'
import { type Answers, dayParts, type Question, UNKNOWN } from './Answers'
import { wizardWords } from './words'

/** What a field needs: what was filled in, and what may be chosen. */
interface FieldContext {
  answers: Answers
  terms: Terms
  /** The id of what says what is wrong with this answer, if it is. */
  wrong: string | null
}

/** The fields of one question. The first one has the name of the question as its id. */
export const fieldsOf = (question: Question, context: FieldContext): Html => {
  const say = wizardWords[context.answers.language]
  switch (question) {
    case 'applicant':
      return radios(question, namesOf(applicantKinds, say.applicants), context)
    case 'phase':
      return radios(question, namesOf(phases, say.phases), context)
    case 'area':
    case 'theme':
      return boxes(question, context)
    case 'amount':
      return amount(context)
    case 'start':
      return start(context)
  }
}

type Choices = readonly (readonly [value: string, title: string])[]

const namesOf = <K extends string>(
  known: Readonly<Record<K, unknown>>,
  names: Readonly<Record<K, string>>,
): Choices => (Object.keys(known) as K[]).map((value) => [value, names[value]])

/** What was answered well, or else what was tried. */
const chosenIn = ({ given, typed }: Answers, question: Question): readonly string[] =>
  given[question] ?? typed.getAll(question)

const radios = (name: Question, choices: Choices, { answers }: FieldContext): Html => {
  const chosen = chosenIn(answers, name)
  return markup`<div class="choices choices-below">
    ${[...choices, [UNKNOWN, wizardWords[answers.language].unknown] as const].map(([value, title], index) =>
      choice({
        kind: 'radio',
        name,
        value,
        title,
        isChosen: chosen[0] === value,
        ...(index === 0 ? { id: name } : {}),
      }),
    )}
  </div>`
}

/** Themes or areas. What a front door offers is all there is to choose; where it offers no choice, everything is. */
const boxes = (name: 'area' | 'theme', { answers, terms }: FieldContext): Html => {
  const chosen = chosenIn(answers, name)
  const offered = offeredTerms(terms, name)
  const known: ReadonlyMap<string, Term> = offered.size > 0 ? offered : terms[name]
  // A link may name what is not offered here.
  const others = [...terms[name].values()].filter(
    ({ code }) => chosen.includes(code) && !known.has(code.toLowerCase()),
  )
  const groups = [...termGroups(known), others.map((term) => ({ ...term, depth: 0 }))].filter(
    ({ length }) => length > 0,
  )
  const of = answers.language === 'nl' ? {} : ({ language: 'nl' } as const)
  return markup`${groups.map(
    (group, at) =>
      markup`<div class="choices">
        ${group.map(
          ({ code, title, depth }, index) =>
            markup`<div class="choice-${Math.min(depth, 2)}">${choice({
              kind: 'checkbox',
              name,
              value: code,
              title,
              isChosen: chosen.includes(code),
              ...(at === 0 && index === 0 ? { id: name } : {}),
              ...of,
            })}</div>`,
        )}
      </div>`,
  )}
  ${notKnown(name, answers)}`
}

/** The way out, for what is not one of several to choose. */
const notKnown = (name: Question, answers: Answers): Html => {
  const say = wizardWords[answers.language]
  return markup`<p class="soft or">${say.or}</p>
    <div class="choices choices-below">
      ${choice({ kind: 'checkbox', name, value: UNKNOWN, title: say.unknown, isChosen: chosenIn(answers, name).includes(UNKNOWN) })}
    </div>`
}

const amount = ({ answers, wrong }: FieldContext): Html => {
  const [value = ''] = chosenIn(answers, 'amount').filter((each) => each !== UNKNOWN)
  const isGood = answers.given.amount !== undefined
  const shown = isGood && answers.language === 'nl' ? value.replace('.', ',') : value
  return markup`<p class="field field-short">
      <label for="amount">${wizardWords[answers.language].amount}</label><span class="money"><span aria-hidden="true">€</span><input id="amount" name="amount" type="text" inputmode="decimal" autocomplete="off" maxlength="40" value="${shown}"${invalid(wrong)}></span>
    </p>
    ${notKnown('amount', answers)}`
}

const start = ({ answers, wrong }: FieldContext): Html => {
  const say = wizardWords[answers.language]
  const [value] = chosenIn(answers, 'start')
  const isWritten = answers.given.start !== undefined && value !== UNKNOWN && value !== 'started'
  const parts = isWritten
    ? (value ?? '').split('-').reverse()
    : dayParts.map((name) => answers.typed.get(name) ?? '')
  const isDay = isWritten || value === 'day' || (value === undefined && parts.some((part) => part !== ''))
  const wrongPart = answers.mistakes.find(({ question }) => question === 'start')?.field
  const radio = (of: string, title: string, isChosen: boolean, id?: string) =>
    choice({ kind: 'radio', name: 'start', value: of, title, isChosen, ...(id ? { id } : {}) })
  return markup`<div class="choices choices-below">
    ${radio('started', say.started, value === 'started', 'start')} ${radio('day', say.onDay, isDay)}
    <div class="day" role="group" aria-label="${say.onDay}">
      ${[say.day, say.month, say.year].map((label, index) => {
        const name = dayParts[index] ?? ''
        return markup`<p class="field">
          <label for="${name}">${label}</label><input id="${name}" name="${name}" type="text" inputmode="numeric" autocomplete="off" maxlength="4" size="${index === 2 ? 4 : 2}" value="${parts[index]}"${wrongPart === name ? invalid(wrong) : null}>
        </p>`
      })}
    </div>
    ${radio(UNKNOWN, say.unknown, value === UNKNOWN)}
  </div>`
}

const invalid = (wrong: string | null): Html | null =>
  wrong === null ? null : markup` aria-invalid="true" aria-describedby="${wrong}"`
