import { labelOfStep } from '../../operations/timelineSteps'
import { formatMoment } from '../../feeds/text/formatDate'
import type { Label, Workflow } from '../../workflow'
import type { MailKind } from '../mailKinds'
import type { LetterText } from './Letter'

/** Something that an account hears of: a step, an answer that is due, a site that misses messages, or a report of a visitor. */
export type AccountNews = StepNews | OutageNews | ReportNews

interface News {
  kind: MailKind
  title: string
  /** Its form in the panel. */
  href: string
}

/** A site of others that misses messages. */
export interface OutageNews extends News {
  /** ISO 8601. */
  outageSince: string
}

/** Something that a visitor reported; of who it was the letter knows nothing. */
export interface ReportNews extends News {
  /** Why, in words. */
  reportReason: string
  /** What the visitor says, shortened. */
  explanation: string
  /** Where what was reported stands, in full. */
  page: string
}

interface StepNews extends News {
  workflow: Workflow
  step: string
  to: string
  reason: string | null
  /** For answers that are due: when, as people read it, and whether that has passed. */
  due: { at: string; isPast: boolean } | null
}

const words = {
  nl: {
    hello: 'Hallo',
    state: 'is nu',
    step: 'Stap',
    reason: 'Uitleg',
    due: 'Het antwoord moet er zijn op',
    past: 'Het antwoord had er moeten zijn op',
    outage: 'mist onze berichten sinds',
    outageMore: 'Bel of mail wie die website beheert. Wat er misging, staat onder Bezorging.',
    report: 'Een bezoeker meldt iets over',
    reported: 'Wat er mis is',
    page: 'De pagina',
    open: 'Open het in het beheer',
    digest: 'Dit is er nieuw',
    digestSubject: 'nieuwe berichten',
    footer: 'Welke mail je krijgt, kies je bij je account.',
    account: 'Naar je account',
    kinds: {
      assigned: 'Aan jou gegeven',
      due: 'Antwoord nodig',
      newWork: 'Nieuw werk',
      partnerNews: 'Nieuws',
      siteTrouble: 'Website mist berichten',
      newReport: 'Melding',
    },
  },
  en: {
    hello: 'Hello',
    state: 'is now',
    step: 'Step',
    reason: 'Reason',
    due: 'The answer is due on',
    past: 'The answer was due on',
    outage: 'misses our messages since',
    outageMore: 'Call or mail who looks after that site. What went wrong stands under Delivery.',
    report: 'A visitor reports something about',
    reported: 'What is wrong',
    page: 'The page',
    open: 'Open it in the panel',
    digest: 'This is new',
    digestSubject: 'new messages',
    footer: 'You choose at your account which mail you get.',
    account: 'To your account',
    kinds: {
      assigned: 'Given to you',
      due: 'Answer needed',
      newWork: 'New work',
      partnerNews: 'News',
      siteTrouble: 'Site misses messages',
      newReport: 'Report',
    },
  },
} as const

/**
 * A letter to somebody with an account, about one thing or about all of a day. Made from the labels of the workflow, so that
 * every step has one.
 *
 * @param account - the address of their account in the panel
 */
export const accountLetter = (
  name: string,
  news: readonly AccountNews[],
  language: keyof Label,
  account: string,
): LetterText => {
  const say = words[language]
  const [only] = news
  const isOne = news.length === 1 && only !== undefined
  const kindOf = ({ kind }: AccountNews) =>
    kind in say.kinds ? say.kinds[kind as keyof typeof say.kinds] : say.digest
  return {
    subject: isOne ? `${kindOf(only)}: ${only.title}` : `${news.length} ${say.digestSubject}`,
    paragraphs: [
      `${say.hello} ${name},`,
      ...(isOne ? [] : [`${say.digest}:`]),
      ...news.map((each) => describe(each, language) + (isOne ? '' : `\n${each.href}`)),
    ],
    link: isOne ? { label: say.open, href: only.href } : null,
    footer: say.footer,
    footerLink: { label: say.account, href: account },
  }
}

const describe = (news: AccountNews, language: keyof Label): string => {
  const say = words[language]
  if ('outageSince' in news)
    return `‘${news.title}’ ${say.outage} ${formatMoment(news.outageSince, language)}.\n${say.outageMore}`
  if ('reportReason' in news) {
    const { explanation, page, reportReason, title } = news
    return `${say.report} ‘${title}’.\n${say.reported}: ${reportReason}.\n“${explanation}”\n${say.page}: ${page}`
  }
  const { due, reason, step, title, to, workflow } = news
  if (due) return `‘${title}’. ${due.isPast ? say.past : say.due} ${due.at}.`
  const state = workflow.states[to]?.label[language] ?? to
  const lines = [
    `‘${title}’ ${say.state}: ${state}.`,
    `${say.step}: ${labelOfStep(workflow, step)[language]}.`,
  ]
  if (reason) lines.push(`${say.reason}: ${reason}`)
  return lines.join('\n')
}
