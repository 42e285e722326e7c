import type { LetterText } from './Letter'

/** What a follower hears of a subsidy window, with the state that it must still have when the letter leaves. */
export const stateOfOccasion = {
  opens: 'announced',
  opened: 'open',
  closes: 'open',
  suspended: 'suspended',
  cancelled: 'cancelled',
} as const

/** Why a follower gets a letter. */
export type Occasion = keyof typeof stateOfOccasion

/** Whether a text is one of the occasions. */
export const isOccasion = (text: string): text is Occasion => Object.hasOwn(stateOfOccasion, text)

/** What a letter to a follower is about. All of it is public. */
export interface FollowNewsFacts {
  occasion: Occasion
  /** Of the subsidy window. */
  title: string
  /** Moments as people read them; null when it is not known, or there is no end. */
  opensAt: string | null
  closesAt: string | null
  /** Why it is suspended or cancelled, as it stands on the page. */
  reason: string | null
  /** The theme that is followed, when it is not the window itself and the theme is public. */
  theme: string | null
  isTheme: boolean
  /** The page of the window, and where these letters stop. */
  page: string
  stop: string
  language: 'nl' | 'en'
}

/** A letter to a follower: a subsidy window opens, opened, is about to close, or stops for a while or for good. */
export const followNewsLetter = (facts: FollowNewsFacts): LetterText =>
  facts.language === 'nl' ? inDutch(facts) : inEnglish(facts)

const inDutch = (facts: FollowNewsFacts): LetterText => {
  const { closesAt, isTheme, opensAt, page, reason, stop, theme, title } = facts
  const round = `de subsidieronde ‘${title}’`
  const until = closesAt ? `Aanvragen kan tot ${closesAt}.` : 'Aanvragen kan tot het budget op is.'
  const news = {
    opens: [`Bijna open: ${title}`, `Op ${opensAt ?? 'korte termijn'} gaat ${round} open.`, until],
    opened: [`Nu open: ${title}`, `Nu open: ${round}. Je kunt subsidie aanvragen.`, until],
    closes: [
      `Sluit bijna: ${title}`,
      `Nog even, dan sluit ${round}.`,
      `${until} Wil je subsidie? Wacht dan niet te lang.`,
    ],
    suspended: [
      `Tijdelijk dicht: ${title}`,
      `Tijdelijk dicht: ${round}. Je kunt nu geen subsidie aanvragen.`,
      'Op de pagina lees je wanneer het weer kan.',
    ],
    cancelled: [
      `Gaat niet door: ${title}`,
      `Het gaat niet door: ${round}.`,
      'Je kunt hiervoor geen subsidie aanvragen.',
    ],
  } as const
  const [subject, what, then] = news[facts.occasion]
  return {
    subject,
    paragraphs: ['Hallo,', what, ...(reason ? [`Dit is de reden: ${reason}`] : []), then],
    link: { label: 'Lees meer over deze ronde', href: page },
    footer: `Je krijgt deze mail omdat je ${isTheme ? (theme ? `het thema ‘${theme}’` : 'een thema van deze ronde') : 'deze subsidieronde'} volgt.`,
    footerLink: { label: 'Stop met deze mail', href: stop },
  }
}

const inEnglish = (facts: FollowNewsFacts): LetterText => {
  const { closesAt, isTheme, opensAt, page, reason, stop, theme, title } = facts
  const round = `The subsidy window ‘${title}’`
  const until = closesAt ? `You can apply until ${closesAt}.` : 'You can apply until the budget is used up.'
  const news = {
    opens: [`Opens soon: ${title}`, `${round} opens ${opensAt ? `on ${opensAt}` : 'soon'}.`, until],
    opened: [`Now open: ${title}`, `${round} is open now. You can apply.`, until],
    closes: [
      `Closes soon: ${title}`,
      `${round} is about to close.`,
      `${until} Do you want to apply? Then do not wait too long.`,
    ],
    suspended: [
      `Suspended: ${title}`,
      `${round} is suspended. You cannot apply now.`,
      'The page says when you can again.',
    ],
    cancelled: [
      `Does not take place: ${title}`,
      `${round} does not take place.`,
      'You cannot apply for this subsidy.',
    ],
  } as const
  const [subject, what, then] = news[facts.occasion]
  return {
    subject,
    paragraphs: ['Hello,', what, ...(reason ? [`The reason, in Dutch: ${reason}`] : []), then],
    link: { label: 'Read more about this window (in Dutch)', href: page },
    footer: `You get this mail as you follow ${isTheme ? (theme ? `the theme ‘${theme}’` : 'a theme of this window') : 'this subsidy window'}.`,
    footerLink: { label: 'Stop this mail', href: stop },
  }
}
