import type { Workflow } from '../../workflow'
import type { LetterText } from './Letter'
import { remedyWords, restrictionWords, type Restriction } from './restrictionWords'

/** What a letter to who submitted something is about. */
export interface SubmitterFacts {
  workflow: Workflow
  step: string
  /** The state that it has now. */
  to: string
  title: string
  name: string | null
  reason: string | null
  /** The answer, for steps that give one. */
  answer: { outcome: string | null; text: string } | null
  /** Of a step that keeps it from the public: whether everybody could see it before. */
  wasPublic?: boolean
  /** For such steps that the desk decides on. */
  restriction?: Restriction | null
  /** Where it went instead. */
  referredTo: string | null
  /** When there will be an answer, as people read it. */
  answerDueAt: string | null
  /** Its page, while it is public. */
  page: string | null
  /** The private page of whoever submitted it, where there is one. */
  own?: string | null
  /** Where the letters can be stopped; null for one that cannot. */
  optOut: string | null
}

const TAKEN_OFF =
  'We hebben T van de site gehaald. Niemand kan het daar nu zien, en het staat niet meer in onze open data. Dat blijft zo tot we iets anders besluiten.'
const SHOWN_AGAIN = 'T staat weer op de site.'

/** What happened, by the step; `T` is the title. In Dutch: those who submit something read that. */
const said: Readonly<Record<string, (facts: SubmitterFacts) => readonly string[]>> = {
  submit: () => ['We hebben T ontvangen. We lezen het, en laten je weten wat we ermee doen.'],
  askInfo: () => ['We hebben T gelezen en hebben nog een vraag.'],
  remind: () => [
    'We wachten nog op je antwoord op onze vraag over T.',
    'Wil je antwoord geven? Dan kunnen we verder. Horen we over twee weken nog niets van je, dan leggen we het weg. Je kunt het daarna altijd opnieuw insturen.',
  ],
  publish: () => ['T staat nu op de site. Iedereen kan het lezen.'],
  refuse: () => ['We plaatsen T niet.', 'Pas je het aan? Dan kun je het opnieuw insturen.'],
  reconsider: () => ['We bekijken T opnieuw.'],
  expire: () => [
    'We hoorden 60 dagen niets van je. Daarom hebben we T weggelegd.',
    'Je kunt het altijd opnieuw insturen.',
  ],
  refer: ({ referredTo }) => [
    referredTo === null
      ? 'T hoort bij een andere organisatie. We hebben het doorgestuurd.'
      : `T hoort bij ${referredTo}. We hebben het daarheen doorgestuurd.`,
  ],
  assign: ({ answerDueAt }) => [
    answerDueAt === null
      ? 'We gaan met T aan de slag.'
      : `We gaan met T aan de slag. Je krijgt uiterlijk op ${answerDueAt} antwoord.`,
  ],
  reassign: ({ answerDueAt }) => [
    'Er is iets veranderd in hoe we T behandelen.',
    ...(answerDueAt === null ? [] : [`Je krijgt uiterlijk op ${answerDueAt} antwoord.`]),
  ],
  answer: () => ['Je krijgt antwoord op T.'],
  answerAtOnce: () => ['Je krijgt antwoord op T.'],
  close: () => ['We sluiten T af.'],
  reopen: () => ['We bekijken T nog een keer. Het antwoord dat je kreeg, blijft op de site staan.'],
  start: () => ['Goed nieuws: we zijn begonnen met T.'],
  realise: () => ['T is uitgevoerd. Dank je wel voor je idee.'],
  stop: () => ['We zijn gestopt met T.'],
  merge: () => ['T lijkt veel op iets dat een ander instuurde. We hebben de twee samengevoegd.'],
  withdraw: ({ wasPublic }) => [
    wasPublic
      ? 'T is ingetrokken. Het staat niet meer op de site en niet meer in onze open data.'
      : 'T is ingetrokken. Het komt niet op de site.',
  ],
  hide: () => [TAKEN_OFF],
  unhide: () => [SHOWN_AGAIN],
  // Nobody is asked for a reason there: whoever brought it can ask for one.
  trash: () => [TAKEN_OFF, 'Wil je weten waarom? Antwoord op deze mail, dan leggen we het je uit.'],
  restoreFromTrash: () => [SHOWN_AGAIN],
  revive: () => ['T is weer een concept. Je kunt het aanpassen en opnieuw insturen.'],
}

const subjects: Readonly<Record<string, string>> = {
  submit: 'Ontvangen: T',
  askInfo: 'Vraag over T',
  remind: 'We wachten nog op je antwoord: T',
  publish: 'Op de site: T',
  refuse: 'Niet geplaatst: T',
  answer: 'Antwoord op T',
  answerAtOnce: 'Antwoord op T',
  merge: 'Samengevoegd: T',
  withdraw: 'Ingetrokken: T',
  hide: 'Van de site gehaald: T',
  unhide: 'Weer op de site: T',
  trash: 'Van de site gehaald: T',
  restoreFromTrash: 'Weer op de site: T',
}

const OUTCOMES: Readonly<Record<string, string>> = {
  adopted: 'Dit doen we.',
  partly: 'Dit doen we deels.',
  notAdopted: 'Dit doen we niet.',
}

/** A letter to who submitted something: what happened, why, and what they can do. In plain Dutch (B1). */
export const submitterLetter = (facts: SubmitterFacts): LetterText => {
  const {
    answer,
    name,
    optOut,
    own = null,
    page,
    reason,
    restriction = null,
    step,
    title,
    to,
    workflow,
  } = facts
  const fill = (text: string) => text.replaceAll('T', () => `‘${title}’`)
  const state = workflow.states[to]?.label.nl ?? to
  const happened = said[step]?.(facts) ?? [`De status van T is nu: ${state}.`]
  const [first = '', ...rest] = happened
  return {
    subject: (subjects[step] ?? 'Nieuws over T').replace('T', () => title),
    paragraphs: [
      name ? `Hallo ${name},` : 'Hallo,',
      placed(first, fill),
      ...(answer ? [[OUTCOMES[answer.outcome ?? ''], answer.text].filter(Boolean).join('\n\n')] : []),
      ...(reason && !answer ? [`Dit is onze uitleg:\n${reason}`] : []),
      ...(restriction ? restrictionWords(restriction) : []),
      ...rest.map((each) => placed(each, fill)),
      ...(restriction ? remedyWords : []),
      'Groet van de redactie',
    ],
    link: page ? { label: 'Bekijk het op de site', href: page } : null,
    ownLink:
      own === null ? null : { label: 'Je eigen pagina: volg het, vul het aan of trek het in', href: own },
    footer:
      optOut === null
        ? 'Je krijgt deze mail omdat we iets besloten over wat je instuurde. Dat laten we altijd weten.'
        : 'Je krijgt deze mail omdat je dit instuurde.',
    footerLink: optOut === null ? null : { label: 'Stuur me hier geen mail meer over', href: optOut },
  }
}

/** The place of the title in a sentence is a T that stands by itself. */
const placed = (sentence: string, fill: (text: string) => string): string =>
  sentence.replace(/(?<!\p{L})T(?!\p{L})/gu, (mark) => fill(mark))
